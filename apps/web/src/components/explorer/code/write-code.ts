import type { VariableValues } from '../variables/variable-values.ts';

/** Languages in which a question is written out, in the order in which they are offered. */
export const CODE_LANGUAGES = ['curl', 'python', 'r', 'javascript', 'notebook'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

export const CODE_WORDS: Readonly<Record<CodeLanguage, { readonly name: string; readonly needs: string }>> = {
  curl: { name: 'curl', needs: 'a shell and curl' },
  python: { name: 'Python', needs: 'Python 3, nothing beyond its standard library' },
  r: { name: 'R', needs: 'R 4 or newer and jsonlite' },
  javascript: { name: 'JavaScript', needs: 'Node 18 or newer, or a browser' },
  notebook: { name: 'Notebook cell', needs: 'Jupyter, Quarto or Colab with pandas' },
};

/** What a program is to ask. */
export interface CodeRequest {
  /** Full address of the API. */
  readonly address: string;
  readonly document: string;
  readonly variables: VariableValues;
  readonly operationName: string | null;
  /** The way to the rows of the answer; empty for the whole answer. */
  readonly rows: readonly RowStep[];
}

/** A name on the way to rows, and whether it holds a list. */
export interface RowStep {
  readonly name: string;
  readonly isList: boolean;
}

/** A program that asks the question and prints the answer; runs as it stands. */
export const writeCode = (language: CodeLanguage, request: CodeRequest): string => WRITERS[language]({ ...request, document: request.document.trim() });

const WRITERS: Readonly<Record<CodeLanguage, (request: CodeRequest) => string>> = {
  curl: ({ address, ...request }) => `curl --silent --show-error ${shell(address)} \\
  --header 'content-type: application/json' \\
  --data ${shell(JSON.stringify(bodyOf(request), null, 2))}
`,
  python: (request) => `${pythonQuestion(request)}
print(json.dumps(ask(QUERY, VARIABLES), indent=2, ensure_ascii=False))
`,
  notebook: (request) => `${pythonQuestion(request)}
import pandas as pd

data = ask(QUERY, VARIABLES)
rows = ${pythonRows(request.rows)}
pd.json_normalize(rows)
`,
  r: ({ address, document, variables, operationName }) => `library(jsonlite)

query <- ${quoted(document)}
variables <- ${quoted(JSON.stringify(variables))}

asked <- paste0(
  ${quoted(address)},
  "?query=", URLencode(query, reserved = TRUE),
  "&variables=", URLencode(variables, reserved = TRUE)${operationName === null ? '' : `,
  "&operationName=", ${quoted(operationName)}`}
)
connection <- url(asked, headers = c(accept = "application/json"))
answer <- fromJSON(paste(readLines(connection, warn = FALSE, encoding = "UTF-8"), collapse = "\\n"))
close(connection)
if (!is.null(answer$errors)) stop(answer$errors$message[1])
print(answer$data)
`,
  javascript: ({ address, document, variables, operationName }) => `const query = \`
${template(document)}
\`;

const response = await fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: ${JSON.stringify(variables)}${operationName === null ? '' : `, operationName: ${JSON.stringify(operationName)}`} }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(JSON.stringify(data, null, 2));
`,
};

const bodyOf = ({ document, variables, operationName }: Omit<CodeRequest, 'address'>) => ({ query: document, variables, ...(operationName !== null && { operationName }) });

const pythonQuestion = ({ address, document, variables, operationName }: CodeRequest): string => `import json
import urllib.request

QUERY = ${python(document)}
VARIABLES = ${pythonValue(variables)}


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables${operationName === null ? '' : `, "operationName": ${JSON.stringify(operationName)}`}}).encode()
    request = urllib.request.Request(${JSON.stringify(address)}, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]

`;

/** `'` ends a word of the shell, so it is put in by itself. */
const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** R and JSON agree on how a text is quoted, but for line breaks, which R may keep. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const template = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** As it stands between three quotes, unless it has such quotes itself. */
const python = (text: string): string => (text.includes('"""') || text.includes('\\') ? JSON.stringify(text) : `"""\n${text}\n"""`);

/** JSON as Python writes it. */
function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(', ')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${pythonValue(each)}`).join(', ')}}`;
  return JSON.stringify(value);
}

/** The rows as a comprehension that goes through every list on the way. */
function pythonRows(steps: readonly RowStep[]): string {
  let reached = 'data';
  let loops = '';
  steps.forEach(({ name, isList }, at) => {
    reached += `[${JSON.stringify(name)}]`;
    if (!isList || at === steps.length - 1) return;
    const each = `item_${at + 1}`;
    loops += ` for ${each} in ${reached}`;
    reached = each;
  });
  return loops === '' ? reached : `[row${loops} for row in ${reached}]`;
}
