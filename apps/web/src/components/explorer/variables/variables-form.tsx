'use client';

import { useId, type ReactNode } from 'react';
import { ENTITY_TYPES } from '../../../wording/entity-type.ts';
import fields from '../../ui/form.module.css';
import { EntityPicker } from './entity-picker.tsx';
import type { VariableField } from './variable-fields.ts';
import type { VariableValues } from './variable-values.ts';
import styles from './variables-form.module.css';

interface VariablesFormProps {
  readonly asked: readonly VariableField[];
  readonly values: VariableValues;
  /** `undefined` takes the variable out. */
  readonly onChange: (name: string, value: unknown) => void;
}

/** The variables of a question, each with a field that fits it. */
export function VariablesForm({ asked, values, onChange }: VariablesFormProps) {
  if (asked.length === 0) return <p className={styles.none}>This question has no variables.</p>;
  return (
    <div className={styles.form}>
      {asked.map((field) => (
        <Variable key={field.name} field={field} value={values[field.name]} onChange={(value) => onChange(field.name, value)} />
      ))}
    </div>
  );
}

interface VariableProps {
  readonly field: VariableField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Variable({ field, value, onChange }: VariableProps) {
  const id = useId();
  const [type] = field.entityTypes;
  return (
    <div className={styles.variable}>
      <label htmlFor={id} className={styles.label}>
        <code>${field.name}</code> {type !== undefined && <span>{ENTITY_TYPES[type].one}</span>}
        {!field.isRequired && <span className={styles.optional}>optional</span>}
      </label>
      <Value id={id} field={field} value={value} onChange={onChange} />
      <p id={`${id}-meaning`} className={styles.meaning}>
        {field.meaning}
        {field.fallback !== null && value === undefined && ` Left out it is ${field.fallback}.`}
      </p>
    </div>
  );
}

function Value({ id, field, value, onChange }: VariableProps & { readonly id: string }): ReactNode {
  const describedBy = `${id}-meaning`;
  const text = textOf(value);
  if (field.kind === 'entity') {
    if (field.isList) return <EntityList id={id} field={field} value={value} onChange={onChange} />;
    return <EntityPicker id={id} label={field.name} describedBy={describedBy} value={text} types={field.entityTypes} onPick={(picked) => onChange(picked === '' ? undefined : picked)} />;
  }
  if (field.kind === 'choice' && !field.isList) {
    return (
      <select id={id} className={fields.field} aria-describedby={describedBy} value={text} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
        {(!field.isRequired || text === '') && <option value="">{field.fallback === null ? 'not given' : `not given: ${field.fallback}`}</option>}
        {field.choices.map(({ value: member, meaning }) => (
          <option key={member} value={member} title={meaning ?? undefined}>
            {member}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'yes-no' && !field.isList) {
    return (
      <select id={id} className={fields.field} aria-describedby={describedBy} value={text} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value === 'true')}>
        <option value="">not given</option>
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    );
  }
  if (field.kind === 'choice') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    return (
      <div id={id} role="group" aria-label={`Members of ${field.name}`} aria-describedby={describedBy} className={styles.members}>
        {field.choices.map(({ value: member, meaning }) => (
          <label key={member} title={meaning ?? undefined}>
            <input type="checkbox" checked={chosen.includes(member)} onChange={({ target }) => onChange(membersAfter(field, chosen, member, target.checked))} /> <code>{member}</code>
          </label>
        ))}
      </div>
    );
  }
  if (field.isList || field.kind === 'json') {
    return (
      <p id={id} className={styles.json}>
        <code>{value === undefined ? 'not given' : JSON.stringify(value)}</code>
        <span>Write it below, as JSON.</span>
      </p>
    );
  }
  const isNumber = field.kind === 'number';
  return (
    <input
      id={id}
      className={fields.field}
      aria-describedby={describedBy}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete="off"
      value={text}
      placeholder={field.fallback ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : isNumber && Number.isFinite(Number(target.value)) ? Number(target.value) : target.value)}
    />
  );
}

/** The members of a list after one was ticked or not, in the order of the graph; none is not given. */
function membersAfter({ choices }: VariableField, chosen: readonly string[], member: string, isTicked: boolean): readonly string[] | undefined {
  const left = choices.map(({ value }) => value).filter((each) => (each === member ? isTicked : chosen.includes(each)));
  return left.length === 0 ? undefined : left;
}

/** Several entities: those chosen, each with a way out, and a field for one more. */
function EntityList({ id, field, value, onChange }: VariableProps & { readonly id: string }) {
  const chosen = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  const set = (next: readonly string[]): void => onChange(next.length === 0 && !field.isRequired ? undefined : next);
  return (
    <>
      <ul className={styles.chosen} aria-label={`Chosen for ${field.name}`}>
        {chosen.map((each) => (
          <li key={each}>
            <code>{each}</code>
            <button type="button" className={styles.drop} aria-label={`Take ${each} out`} onClick={() => set(chosen.filter((other) => other !== each))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <EntityPicker id={id} label={field.name} describedBy={`${id}-meaning`} value="" types={field.entityTypes} onPick={(picked) => picked !== '' && !chosen.includes(picked) && set([...chosen, picked])} />
    </>
  );
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
