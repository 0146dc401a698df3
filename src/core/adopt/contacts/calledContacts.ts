import { headingWords } from "../headings/headingWords";

/** How contacts are called on sheets: in Chinese, English, the languages of Europe whose headings are known, Japanese, Korean. */
const called =
  /\b(?:contacts?|people|persons?|kontakte?|kontaktpersone[nr]?|ansprechpartner(?:innen)?|contactos?|contatos?|contatti|personas?|persone|pessoas|interlocuteurs?|contactpersone?n)\b|联系人|联络人|聯絡人|聯繫人|对接人|對接人|担当者|連絡先|담당자|연락처/;

/** Whether a sheet is called one of contacts. */
export function isCalledPeople(sheet: string): boolean {
  return called.test(headingWords(sheet.normalize("NFKC")));
}
