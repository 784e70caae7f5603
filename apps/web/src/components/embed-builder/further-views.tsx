import type { AnswerView } from '../../embed/embed-view.ts';
import fields from '../ui/form.module.css';
import styles from './embed-builder.module.css';
import { VIEW_WORDS } from './view-words.ts';

interface FurtherViewsProps {
  readonly id: string;
  readonly views: readonly AnswerView[];
}

/** Views that the answer is not asked enough for, each with what saves a document that asks for it too. */
export const FurtherViews = ({ id, views }: FurtherViewsProps) =>
  views.length > 0 && (
    <div className={styles.further}>
      <p>{views.length === 1 ? 'A further view shows' : 'Further views show'} what this document does not ask for. A second document is saved that does; this one stays as it is.</p>
      {views.map((view) => (
        <form key={view} method="post" action="/embeds">
          <input type="hidden" name="document" value={id} />
          <input type="hidden" name="view" value={view} />
          <button type="submit" className={fields.button}>Save one for the {VIEW_WORDS[view].toLowerCase()}</button>
        </form>
      ))}
    </div>
  );
