/** Words of AOP-Wiki titles that say which way an event goes, not what it is. */
const DIRECTION =
  /^(?:n\/a|increased?|increasing|decreased?|decreasing|reduced|reduction|altered|alteration|occurrence|elevated|decline|up regulation|down regulation|increase (?:in|of)|decrease (?:in|of)|reduction (?:in|of)|formation|promotion|abnormal)$/iu;

/** The mark of a drawing that authors put before some titles: `KE3 :`, `MIE-B:`. */
const DRAWING_MARK = /^(?:ke|mie|ao)[-\s]?\w{1,2}\s*:\s*/iu;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Other ways to say the title of an event: `Activation, AhR` is AhR activation; `Increase, Oxidative
 * Stress` is oxidative stress; `Acetylcholinesterase (AchE) Inhibition` goes without its brackets.
 */
export function titleVariants(title: string): readonly string[] {
  const marked = title.replace(DRAWING_MARK, '');
  const bare = plain(marked.replace(/\([^)]*\)/gu, ' '));
  const variants = new Set<string>([marked, bare]);
  for (const text of [marked, bare]) {
    const parts = text.split(/[,，]/u).map(plain).filter((part) => part !== '');
    if (parts.length === 2) variants.add(`${parts[1] ?? ''} ${parts[0] ?? ''}`);
    const what = parts.filter((part) => !DIRECTION.test(part));
    if (what.length > 0 && what.length < parts.length) variants.add(what.join(' '));
    const led = /^(increased?|decreased?|reduced|altered|impaired|abnormal)\s+(?:(?:in|of)\s+)?(.+)$/iu.exec(text);
    if (led?.[2] !== undefined) variants.add(led[2]);
  }
  variants.delete(title);
  return [...variants].filter((variant) => variant !== '');
}
