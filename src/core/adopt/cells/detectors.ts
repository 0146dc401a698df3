import { creditCheckDigit } from "../../values/codes/creditCodeCheck";
import { isAddress } from "./addressCells";
import type { CellKind } from "./cellKinds";
import { isDate, isSerial } from "./dateCells";
import { money } from "./money";
import { isLandline, isMobile, isPhone, isPhoneAbroad } from "./phoneCells";
import type { Detector } from "./seenCell";
import {
  businessWords,
  companyWords,
  detectWords,
  isPersonLike,
  isRegionLike,
  premisesWords,
} from "./wordKinds";

const email = /[^\s@]+@[^\s@]+/;
/** Of 18 characters in one case, the first never a 0 (GB 32100): drawn ids as 003Vc00000qkjFXIAY mix both. */
const creditCode = /[1-9A-Z][0-9A-Z]{17}|[1-9a-z][0-9a-z]{17}/;
/** An old number of 15 digits begins with a province; 15 digits of anything else are a chip's. */
const formerTaxNumber = /(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[01]|8[1-3])\d{13}/;
const credit = new RegExp(`^(?:${creditCode.source}|${formerTaxNumber.source})$`);
const identityCard = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;
const code = /^(?=[^\s]*\d)#?[A-Za-z0-9][A-Za-z0-9_\-/.#]{1,35}$/;
const size =
  /\d+\s*[-~至到—–]+\s*\d+\s*(?:人|名|万|亿|employees)|\d+\s*(?:人|名)|人以[上下内]|千人|^[<>≥≤]\s*\d+|^\d[\d,]*\s*\+$|^\d[\d,]*\s*[-–~]\s*\d[\d,]*\+?$|^(?:大型|中型|小型|微型|大|中|小|微)(?:企业)?$/;

/** How many people work there, in the bands people choose from: 20-99人, 1000人以上. A mere 5人 may be guests. */
const headcount =
  /^(?:\d+\s*[-~至到—–]+\s*\d+\s*[人名]|\d+\s*[人名]?以[上下内][人名]?|[<>≥≤]\s*\d+\s*[人名])$/;

/** What firms do, said in a few words: 电子及配件制造, 进口食品贸易、酒水批发; and no trade by its class, which is shorter. */
const trade =
  /^(?=.{5}).*(?:生产|制造|加工|批发|零售|销售|经销|贸易|代理|租赁|咨询|施工|安装|维修|设计|开发|研发|运营|种植|养殖|印刷|运输|仓储|培训|检测|策划|服务|制作)/;

/** Of China, of five figures (with four more in the US), of four (Belgium, Austria …) and two letters (1427 EN), of Poland, Sweden, Britain. */
const postcode =
  /^(?:\d{6}|\d{5}(?:-\d{4})?|\d{4}(?:\s?[A-Z]{2})?|\d{2}-\d{3}|\d{3}\s\d{2}|[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2})$/i;

const words =
  (kind: Parameters<typeof detectWords>[0]): Detector =>
  (cell) =>
    detectWords(kind, cell.text);

/** A unified credit code with the right check digit; a number of an order that has one by chance is one in thirty. */
function isUnified(text: string): boolean {
  return (
    /^[1-9A-Y][0-9A-Z]{17}$/i.test(text) &&
    creditCheckDigit(text.toUpperCase()) === text.slice(-1).toUpperCase()
  );
}

/** Twelve Chinese characters say as much as 32 Latin ones; of a name in both scripts each counts as its own. */
function isLong(text: string): boolean {
  const latin = text.match(/[\x20-\x7e\u00c0-\u024f]/g)?.length ?? 0;
  return latin / 32 + (text.length - latin) / 12 >= 1;
}

/** How each kind of cell is told. */
export const detectors: Readonly<Record<CellKind, Detector>> = {
  mobile: isMobile,
  landline: isLandline,
  phone: isPhone,
  abroad: isPhoneAbroad,
  // 136****9532 is a telephone as well, with its middle hidden.
  dialled: ({ text }) => /^\+?\d{7,13}$|^\+?\d{2,4}[*xX•]{3,6}\d{2,5}$/.test(text),
  email: ({ text }) => email.test(text),
  creditCode: ({ text }) => credit.test(text) && !identityCard.test(text) && /\d{4}/.test(text),
  // A firm's number in a register of another country: 24161195, DE287262872, NL636114995B01, 201912345K.
  register: ({ text }) => /^(?=(?:\D*\d){6})[A-Z]{0,3}[\d .-]{6,14}[A-Z]?\d{0,2}[A-Z]?$/i.test(text),
  date: isDate,
  serial: ({ value, dateFormat }) => !dateFormat && isSerial(value),
  year: ({ text }) => /^(?:19|20)\d{2}年?$/.test(text),
  number: ({ value, dateFormat }) => typeof value === "number" && !dateFormat,
  money: (cell) =>
    (typeof cell.value === "number" && !cell.dateFormat) ||
    (money.test(cell.text) && !isMobile(cell) && !isDate(cell) && !/^0\d/.test(cell.text)),
  integer: ({ value, dateFormat }) => typeof value === "number" && Number.isInteger(value) && !dateFormat,
  rating: ({ text }) =>
    /^(?:[1-5](?:\.\d)?|[1-5]\s*[分星]|10)$|^非?常?不?(?:很|较|比较)?满意$|^一般$|^★+$/.test(text),
  company: ({ text }) => text.length >= 4 && companyWords.test(text),
  person: ({ text }) => isPersonLike(text),
  business: ({ text }) => businessWords.test(text),
  premises: ({ text }) => premisesWords.test(text),
  region: ({ text }) => isRegionLike(text),
  address: isAddress,
  code: ({ text }) => code.test(text) && !isUnified(text),
  han: ({ text }) => /[\u3400-\u9fff]/.test(text),
  long: ({ text }) => isLong(text),
  phrase: ({ value, text }) =>
    typeof value === "string" &&
    (text.length >= 5 || /[，。、；,;]/.test(text)) &&
    /[\u3400-\u9fff]{3}|[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(text),
  size: ({ text }) => size.test(text),
  trade: ({ text }) => trade.test(text),
  headcount: ({ text }) => headcount.test(text),
  yesNo: ({ value, text }) =>
    typeof value === "boolean" ||
    /^(?:是|否|有|无|y|n|yes|no|true|false|√|×|含税|不含税|已同意|未同意)$/i.test(text),
  postcode: ({ text }) => postcode.test(text),
  url: ({ text }) =>
    /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|io|co)(?:\.cn)?\/?$/i.test(
      text,
    ),
  wechat: ({ text }) => /^(?:wxid_\w+|[a-z][\w-]{5,19})$/i.test(text) && /\d|_/.test(text),
  industry: words("industry"),
  source: words("source"),
  channel: words("channel"),
  tags: words("tags"),
  tier: words("tier"),
  customerStatus: words("customerStatus"),
  handlingStatus: words("handlingStatus"),
  dealType: words("dealType"),
  orderStatus: words("orderStatus"),
  paymentMethod: words("paymentMethod"),
  deliveryMethod: words("deliveryMethod"),
  currency: words("currency"),
  jobTitle: words("jobTitle"),
  feedback: words("feedback"),
  quantified: ({ text }) => /[x×*]\s*\d+|\d+\s*(?:台|套|件|个|箱|吨|kg|pcs)/i.test(text),
};
