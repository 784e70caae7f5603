/** A protein as CellPhoneDB describes it; the words decide over classes of genes. */
export interface SignallingProtein {
  readonly uniprot: string;
  /** What it is when secreted, e.g. `Growthfactor | Cytokine`; empty where nothing is said. */
  readonly secreted: string;
  /** What it is as a receptor, e.g. `Cytokine_receptor_add`. */
  readonly receptor: string;
}
