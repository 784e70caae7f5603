/** The pages that tell of Sequela itself. */
export const GUIDE_PLACES = [
  { href: '/about', label: 'What Sequela is' },
  { href: '/about/data', label: 'Data and licences' },
  { href: '/about/evidence', label: 'How facts are graded' },
  { href: '/about/api', label: 'API guide' },
  { href: '/about/limits', label: 'Prices and limits' },
  { href: '/changelog', label: 'Changelog' },
] as const;

export type GuideHref = (typeof GUIDE_PLACES)[number]['href'];
