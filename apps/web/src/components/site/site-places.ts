/** The ways through the portal that stand in its header. */
export const SITE_PLACES = [
  { href: '/outcomes', label: 'Outcomes' },
  { href: '/aops', label: 'AOPs' },
  { href: '/genes', label: 'Genes' },
  { href: '/cells', label: 'Cells' },
  { href: '/explorer', label: 'Explorer' },
  { href: '/sources', label: 'Data' },
  { href: '/about', label: 'About' },
] as const;
