import { parse, visit, type ConstDirectiveNode } from 'graphql';

const DAY_MS = 86_400_000;
/** How long a deprecation stands before what it names may go. */
export const DAYS_OF_GRACE = 180;
const REASON = /^(\d{4}-\d{2}-\d{2}): .+\. Gone since (\d{4}-\d{2}-\d{2})\.$/s;

/** What is wrong with a file of retired fields and values: each says since when it was deprecated, what to ask instead, and since when it is gone. */
export function retirementFaults(retired: string): readonly string[] {
  const faults: string[] = [];
  const check = (name: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const argument = directives.find((one) => one.name.value === 'deprecated')?.arguments?.find((one) => one.name.value === 'reason')?.value;
    const [, deprecated, gone] = REASON.exec(argument?.kind === 'StringValue' ? argument.value : '') ?? [];
    if (deprecated === undefined || gone === undefined) faults.push(`${name} needs @deprecated(reason: "YYYY-MM-DD: what to ask instead. Gone since YYYY-MM-DD.").`);
    else if (!(Date.parse(gone) - Date.parse(deprecated) >= DAYS_OF_GRACE * DAY_MS)) faults.push(`${name} was deprecated on ${deprecated}: it may go ${DAYS_OF_GRACE} days later at the earliest.`);
  };
  visit(parse(retired), {
    FieldDefinition: ({ name, directives }) => check(name.value, directives),
    EnumValueDefinition: ({ name, directives }) => check(name.value, directives),
    // An argument of a retired field goes with it; what is left are fields of inputs.
    InputObjectTypeExtension: ({ fields = [] }) => fields.forEach(({ name, directives }) => check(name.value, directives)),
  });
  return faults;
}
