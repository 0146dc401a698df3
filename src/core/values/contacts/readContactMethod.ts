import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import {
  blank,
  isUnderstood,
  nearly,
  type Problem,
  type Read,
  tidied,
  unreadable,
  valueIn,
} from "../text/reading";
import type { Phone } from "./phone";
import { readEmail } from "./readEmail";
import { longestCell, readPhones } from "./readPhones";
import { readWechat } from "./readWechat";

/** What a 联系方式 cell holds: each part under its own kind, in the order of the cell. */
export interface ContactMethod {
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  readonly wechats: readonly string[];
  readonly qqs: readonly string[];
}

const none: ContactMethod = { phones: [], emails: [], wechats: [], qqs: [] };
const separators =
  /[;|\n\r]+|,|\s*\/\s*|\s+(?=[\p{Script=Han}a-z]{1,8}\s*:|[^\s,;|/]+@)|(?<=\.(?:com|cn|net|org))\s+/iu;
const qq = /^qq\s*(?:号)?\s*:?\s*([1-9]\d{4,10})$/i;
const wechatLabel = /^(?:企业微信|微信号|微信|wechat|weixin|vx|wx)\s*:?/i;

/** "Skype: live.hansa", "抖音:tangtang": an account somewhere else; nothing to dial, and nothing wrong with it. */
const otherAccount =
  /^(?:skype|line|telegram|tg|facebook|fb|instagram|ig|messenger|kakao(?:talk)?|viber|zalo|signal|twitter|tiktok|dy|抖音|快手|小红书|旺旺|阿里旺旺|钉钉|飞书|微博|b站)\s*(?:号|id)?\s*[:：]\s*[\p{L}\d_.@+-]{2,40}$/iu;

/** A cell that mixes phone, mail, WeChat and QQ. A part that is none of them makes it unreadable; the rest is `nearest`. */
export function readContactMethod(cell: CellValue): Read<ContactMethod> {
  const phones = readPhones(cell);
  if (phones.reading === "blank" || typeof cell !== "string" || cell.length > longestCell)
    return withPhones(phones);
  if (isUnderstood(phones) || isPhoneProblem(phones, cell)) return withPhones(phones);
  const email = readEmail(cell);
  const address = valueIn(email);
  if (address !== undefined)
    return { reading: email.reading === "exact" ? "exact" : "tidied", value: { ...none, emails: [address] } };
  return readParts(cell);
}

/** Only figures and their marks: a number with a fault, not a mixed cell. */
function isPhoneProblem(read: Read<readonly Phone[]>, cell: string): boolean {
  return read.reading === "unreadable" && (read.problem === "placeholder" || /^[\d\s+\-()*.'/]+$/.test(cell));
}

function withPhones(read: Read<readonly Phone[]>): Read<ContactMethod> {
  switch (read.reading) {
    case "exact":
    case "tidied":
      return { reading: read.reading, value: { ...none, phones: read.value } };
    case "blank":
      return blank;
    case "unreadable": {
      const { nearest, ...rest } = read;
      return nearest === undefined ? rest : { ...rest, nearest: { ...none, phones: nearest } };
    }
    case "ambiguous":
      return unreadable("no-such-word");
  }
}

function readParts(cell: string): Read<ContactMethod> {
  let found = none;
  let failed: Problem | undefined;
  for (const part of tidyText(cell.replace(/[\r\n]+/g, ";")).split(separators)) {
    const text = part?.trim() ?? "";
    if (text === "") continue;
    const next = addPart(found, text);
    if (typeof next === "string") failed ??= next;
    else found = next;
  }
  if (failed === undefined) return found === none ? unreadable("no-such-word") : tidied(found);
  return found === none ? unreadable(failed) : nearly(failed, found);
}

function addPart(found: ContactMethod, text: string): ContactMethod | Problem {
  const number = qq.exec(text)?.[1];
  if (number !== undefined) return { ...found, qqs: [...found.qqs, number] };
  if (text.includes("@")) {
    const read = readEmail(text);
    const email = valueIn(read);
    if (email !== undefined) return { ...found, emails: [...found.emails, email] };
    return read.reading === "unreadable" ? (read.problem ?? "bad-domain") : "bad-domain";
  }
  if (otherAccount.test(text)) return { ...found };
  const phones = wechatLabel.test(text) ? undefined : readPhones(text);
  const known = phones && valueIn(phones);
  if (known) return { ...found, phones: [...found.phones, ...known] };
  // "I8703253340" would do for an id, but it is a number with a letter in it.
  if (phones?.reading === "unreadable" && phones.problem === "letters" && phones.nearest !== undefined)
    return "letters";
  // Without a label a bare figure is a telephone number gone wrong, not an id.
  const wechat = wechatLabel.test(text) || /^[a-z]/i.test(text) ? valueIn(readWechat(text)) : undefined;
  if (wechat !== undefined) return { ...found, wechats: [...found.wechats, wechat] };
  return phones?.reading === "unreadable" ? (phones.problem ?? "letters") : "no-such-word";
}
