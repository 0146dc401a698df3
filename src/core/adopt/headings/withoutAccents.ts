/** Teléfono as Telefono; other scripts as they are. */
export function withoutAccents(text: string): string {
  return /[\u00c0-\u024f]|[\u0300-\u036f]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
    : text;
}
