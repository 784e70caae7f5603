/** The mark of the portal, as its icon has it, in the ink of the text. */
export const PortalMark = () => (
  <svg viewBox="0 0 32 32" width="18" height="18" aria-hidden="true">
    <polygon points="11,5 21,5 27,11 27,21 21,27 11,27 5,21 5,11" fill="none" stroke="var(--role-outcome)" strokeWidth="3" />
    <path d="M16 10 21.5 20H10.5Z" fill="currentColor" />
  </svg>
);
