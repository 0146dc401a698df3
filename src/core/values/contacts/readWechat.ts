import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, type Read, tidied, unreadable } from "../text/reading";

/** WeChat's own rule: 6 to 20 letters, digits, _ and -, a letter first. A mobile or QQ number also finds a person. */
const wechat = /^[A-Za-z][-_A-Za-z0-9]{5,19}$/;
const number = /^(?:1[3-9]\d{9}|[1-9]\d{4,10})$/;
const label = /^(?:企业微信|微信号|微信|wechat|weixin|vx|wx|v)\s*[:]?\s*(?:id|号)?\s*[:]?\s*(?=[A-Za-z0-9])/i;

/** A WeChat id; 同手机号 and the like are not understood. */
export function readWechat(cell: CellValue): Read<string> {
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const original = String(cell);
  if (wechat.test(original))
    return isPlaceholder(original, "wechat") ? unreadable("placeholder") : exact(original);
  const text = tidyText(original).replace(/^['"]+/, "");
  if (text === "") return blank;
  if (isPlaceholder(original, "wechat")) return unreadable("placeholder");
  const bare = text.replace(/[:]\s*/, ":").replace(label, "");
  if (wechat.test(bare) || number.test(bare)) return tidied(bare);
  if (text.startsWith("#")) return unreadable("formula-error");
  return unreadable(
    /[^-\w]/.test(bare) ? "bad-character" : bare.length < 6 ? "too-short" : "too-long",
    bare.length,
  );
}
