import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import { formatPhone, type Phone } from "../../values/contacts/phone";
import { readContactMethod } from "../../values/contacts/readContactMethod";
import { readEmail } from "../../values/contacts/readEmail";
import { readPhones } from "../../values/contacts/readPhones";
import { readWechat } from "../../values/contacts/readWechat";
import { foldText } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import { doubtful, type Outcome, understood } from "./outcome";
import { wordsLeft } from "./wordsLeft";

const labels =
  /联系电话|联系方式|联系手机|办公电话|公司电话|固定电话|电话号码|手机号码|手机号|手机|座机|固话|总机|电话|电子邮箱|电子邮件|邮箱|邮件|微信号|微信|telephone|tel|mobile|mob|cell|phone|e-?mail|mailto|mail|wechat|weixin|vx|wx|qq|转|分机|ext|或者|或|和|及|与/g;

/** One or more numbers, each under its own kind; names and remarks between them are kept. */
export function readPhoneCell(cell: CellValue, key: ColumnKey): Outcome {
  const read = readPhones(cell);
  const phones = valueIn(read);
  if (phones) return withRemark(understood(...phones.map(phoneValue)), cell);
  // People put an address where the telephone belongs, or beside it.
  const mixed = String(cell).includes("@") ? readMixedCell(cell, key) : null;
  return mixed && mixed.doubt === null ? mixed : doubtful(key, cell, read);
}

function phoneValue(phone: Phone): readonly [ColumnKey, string] {
  const isMobile = phone.kind === "mobile" || phone.kind === "foreign";
  return [isMobile ? "mobile" : "landline", formatPhone(phone)];
}

export function readEmailCell(cell: CellValue): Outcome {
  const read = readEmail(cell);
  const address = valueIn(read);
  if (address !== undefined) return withRemark(understood(["email", address]), cell);
  // Two addresses, or an address beside a telephone number.
  if (read.reading === "ambiguous") return readMixedCell(cell, "email");
  return doubtful("email", cell, read);
}

export function readWechatCell(cell: CellValue): Outcome {
  const id = valueIn(readWechat(cell));
  return id === undefined
    ? understood(["wechat", String(cell).trim()])
    : withRemark(understood(["wechat", id]), cell);
}

/** 联系方式: phone, mail and WeChat in one cell; `key` keeps it where a part of it is none of these. */
export function readMixedCell(cell: CellValue, key: ColumnKey | null): Outcome {
  const read = readContactMethod(cell);
  const found = valueIn(read);
  if (!found) return doubtful(key, cell, read);
  const outcome: Outcome = {
    values: [
      ...found.phones.map(phoneValue),
      ...found.emails.map((email) => ["email", email] as const),
      ...found.wechats.map((wechat) => ["wechat", wechat] as const),
    ],
    rest: found.qqs.map((qq) => `QQ ${qq}`),
    doubt: null,
  };
  return withRemark(outcome, cell);
}

/** A number with "（张经理）" beside it is understood, but says more: then the whole cell is kept as well. */
function withRemark(outcome: Outcome, cell: CellValue): Outcome {
  if (typeof cell !== "string") return outcome;
  let text = foldText(cell);
  for (const [, value] of outcome.values) text = text.replace(String(value).toLowerCase(), " ");
  for (const qq of outcome.rest) text = text.replace(qq.slice("QQ ".length), " ");
  const says = wordsLeft(text.replace(labels, ""));
  return says === "" ? outcome : { ...outcome, rest: [cell.trim()] };
}
