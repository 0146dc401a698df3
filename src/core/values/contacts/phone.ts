export type PhoneKind = "mobile" | "landline" | "service" | "foreign";

/** One telephone number. `digits` are those dialled inside China ("13800138000", "075526001234", "4008001234"); foreign ones keep "+". */
export interface Phone {
  readonly kind: PhoneKind;
  readonly digits: string;
  /** With its zero: "0755"; missing on a local number written without it. */
  readonly areaCode?: string;
  readonly extension?: string;
  /** 138****8000: digits are hidden by "*" in `digits`. */
  readonly masked?: true;
}

/** The form written into sheets: 13800138000, 0755-26001234-801, 400-800-1234, +85221234567. */
export function formatPhone(phone: Phone): string {
  const extension = phone.extension === undefined ? "" : `-${phone.extension}`;
  if (phone.kind === "landline" && phone.areaCode !== undefined) {
    return `${phone.areaCode}-${phone.digits.slice(phone.areaCode.length)}${extension}`;
  }
  if (phone.kind === "service" && phone.digits.length === 10) {
    return `${phone.digits.slice(0, 3)}-${phone.digits.slice(3, 6)}-${phone.digits.slice(6)}${extension}`;
  }
  return phone.digits + extension;
}
