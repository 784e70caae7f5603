/** Whether a text of a source is the address of a web page. */
export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The host of a web address, as a short name for a link; what is no address stays as its source wrote it. */
export const hostOf = (address: string): string => (isWebAddress(address) ? new URL(address).host : address);
