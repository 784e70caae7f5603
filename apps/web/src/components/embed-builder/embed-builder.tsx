import { listWords } from '../../answer/table-reading.ts';
import { embedParams, FRAME_HEIGHTS, type BuilderChoices, type Offered } from '../../embed/build/builder-choices.ts';
import { FRAME_SANDBOX, snippetsOf } from '../../embed/build/snippets.ts';
import { licenceWords } from '../../embed/document/licence-words.ts';
import type { EmbedAnswer } from '../../embed/embed-answer.ts';
import { EMBED_THEMES, type AnswerView, type EmbedTheme } from '../../embed/embed-view.ts';
import { embedPath } from '../../wording/route.ts';
import { CopyButton } from '../tools/copy-button.client.tsx';
import fields from '../ui/form.module.css';
import { PageSection } from '../ui/page-section.tsx';
import { ChoicesForm } from './choices-form.client.tsx';
import styles from './embed-builder.module.css';
import { FurtherViews } from './further-views.tsx';
import { VIEW_WORDS } from './view-words.ts';

interface EmbedBuilderProps {
  readonly answer: EmbedAnswer;
  readonly offered: Offered;
  readonly choices: BuilderChoices;
  /** The view that is shown: the one that was chosen, or the best. */
  readonly shown: AnswerView;
  /** Views that a longer document would have. */
  readonly further: readonly AnswerView[];
}

const THEME_WORDS: Readonly<Record<EmbedTheme, string>> = { auto: 'As the reader prefers', light: 'Light', dark: 'Dark' };

/** An embed as it will look, what can be chosen of it, and what to paste where. Choices are a form, and stay in the address. */
export function EmbedBuilder({ answer, offered, choices, shown, further }: EmbedBuilderProps) {
  const params = embedParams(choices);
  const hasPicture = shown === 'graph' || shown === 'matrix';
  const full = (path: string): string => new URL(path, answer.address).href;
  const rows = choices.list === null ? {} : { list: choices.list };
  const pinned = choices.release === null ? {} : { release: choices.release };
  const picture = embedPath(answer.id, 'svg', { ...pinned, view: shown, ...(choices.theme !== 'auto' && { theme: choices.theme }) });
  const files = [
    ...(['csv', 'tsv'] as const).map((ending) => ({ ending, href: embedPath(answer.id, ending, { ...pinned, ...rows }) })),
    { ending: 'json', href: embedPath(answer.id, 'json', pinned) },
    ...(hasPicture ? [{ ending: 'svg', href: picture }] : []),
    { ending: 'html', href: embedPath(answer.id, 'html', params) },
  ];
  return (
    <>
      <ChoicesForm>
        <Choice name="view" label="View" value={choices.view ?? ''} options={[['', `Best: ${VIEW_WORDS[shown]}`], ...offered.views.map((view) => [view, VIEW_WORDS[view]] as const)]} />
        {offered.lists.length > 1 && <Choice name="list" label="Rows of a table" value={choices.list ?? ''} options={[['', 'The outermost list'], ...offered.lists.map((list) => [list, listWords(list)] as const)]} />}
        <Choice name="theme" label="Colours" value={choices.theme} options={EMBED_THEMES.map((theme) => [theme, THEME_WORDS[theme]] as const)} />
        <Choice name="release" label="Release" value={choices.release ?? ''} options={[['', 'Follow: the one that is served'], [offered.release, `Pin to ${offered.release}`]]} />
        <Choice name="height" label="Height" value={String(choices.height)} options={FRAME_HEIGHTS.map((height) => [String(height), `${height} pixels`] as const)} />
      </ChoicesForm>
      <FurtherViews id={answer.id} views={further} />
      <PageSection id="preview" title="Preview">
        <iframe className={styles.frame} sandbox={FRAME_SANDBOX} title={`Preview: ${answer.title}`} width="100%" height={choices.height} src={embedPath(answer.id, '', params)} />
      </PageSection>
      <PageSection id="snippets" title="What to paste">
        {snippetsOf({ title: answer.title, frame: full(embedPath(answer.id, '', params)), picture: hasPicture ? full(picture) : null, home: answer.home, height: choices.height }).map(({ key, name, about, text }) => (
          <section key={key} className={styles.snippet} aria-label={name}>
            <h3>{name}</h3>
            <p>{about}</p>
            <pre tabIndex={0} aria-label={`Snippet: ${name}`}>{text}</pre>
            <CopyButton text={text} what="the snippet" />
          </section>
        ))}
      </PageSection>
      <PageSection id="files" title="As files">
        <ul className={styles.files}>
          {files.map(({ ending, href }) => <li key={ending}><a href={href}>{ending.toUpperCase()}</a></li>)}
        </ul>
      </PageSection>
      <PageSection id="shown-with-it" title="What always shows with it">
        <p>Licence of the release, and so of the answer: {licenceWords(answer.licence)} ({answer.licence}).</p>
        {answer.notes.map((note) => <p key={note}><bdi>{note}</bdi></p>)}
        <ul>
          {answer.sources.map(({ id, name, licence, attribution }) => <li key={id}>{name} ({licenceWords(licence)}): {attribution}</li>)}
        </ul>
      </PageSection>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

const Choice = ({ name, label, value, options }: ChoiceProps) => (
  <label className={styles.choice}>
    <span>{label}</span>
    <select name={name} defaultValue={value} className={fields.field}>
      {options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}
    </select>
  </label>
);
