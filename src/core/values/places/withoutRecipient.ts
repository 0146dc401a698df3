/** 钟文婷，18338412588， — 收货人: 钟文婷 18338412588: whom a parcel goes to, before where it goes. */
const recipient =
  /^\s*(?:(?:收[货件]人|姓名)?\s*[:：]?\s*[\p{Script=Han}A-Za-z]{1,8}[，,;；\s]+)?(?:(?:手机|电话)[号码]*\s*[:：]?\s*)?(?:\+?86[- ]?)?1[3-9]\d{6,10}[，,;；\s]+(?:[\p{Script=Han}A-Za-z]{1,4}[，,;；\s]+)?(?:(?:收货|详细)?地址\s*[:：]\s*)?/u;

/** An address as it was pasted from a parcel's label or a chat, without who receives it and his mobile. */
export function withoutRecipient(text: string): string {
  return text.replace(recipient, "");
}
