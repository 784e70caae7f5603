/** A list of fetched files: each was fetched on the day given, and the server said nothing of its age. */
export const fetchedOn = (day: string, ...paths: readonly string[]): string =>
  JSON.stringify(
    Object.fromEntries(
      paths.map((path) => [
        path,
        { source: 'x', url: 'https://example.org/x', fetchedAt: `${day}T10:00:00.000Z`, lastModified: null, etag: null, bytes: 1, sha256: 'a'.repeat(64) },
      ]),
    ),
  );
