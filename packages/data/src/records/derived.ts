/**
 * What follows from a list or record of a release, worked out when it is first asked for and kept as long as that is.
 * Stores that answer at once give the same list each time, and it never changes; any other store's lists are new each
 * time, so that nothing is gained there, and nothing harmed.
 * @param make must depend on nothing else
 */
export function derived<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
