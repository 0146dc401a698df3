import { isDate } from "./dateCells";
import type { Detector } from "./seenCell";

const mobile = /(?:^|\D)(?:(?:00)?86)?1[3-9]\d{9}(?!\d)/;
const landline =
  /^[2-9]\d{2,3}[\s-]\d{4}$|(?:^|\D)0\d{2,3}[)\-—– ]{0,2}\d{7,8}(?!\d)|(?:^|\D)[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/;
const foreignPhone = /^\+?\(?(?:\d[\s().-]{0,2}){9,14}\d?(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i;
/** Another country's number: +1 937 … has the digits of a Chinese mobile. */
const abroad = /^(?:\+|00)(?!\s*86)/;
const separated = /[\s().-]\d{3,4}/;
/**
 * 103.12.145.67, 2015.3-2016.12, 521-21-2123 (an American social security number), 20-20219874-9 (an Argentine tax number) and
 * 43.6412458 (a latitude, a price) have the digits of a telephone.
 */
const otherNumber =
  /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^(?:19|20)\d{2}[-./年]\d{1,2}\D|^\d{3}-\d{2}-\d{4}$|^\d{2}-\d{8}-\d$|^(?:0|[1-9]\d{0,2})\.\d{5,}$/;

const tight = (text: string): string => text.replace(/[\s-]/g, "");

/** A mobile of China somewhere in the cell. */
export const isMobile: Detector = ({ text }) =>
  mobile.test(tight(text)) && !code18(text) && !abroad.test(text);

/** A landline of China, or a number of a service. */
export const isLandline: Detector = ({ text }) =>
  landline.test(text) && !otherNumber.test(text) && !code18(text);

/** A unified credit code holds eleven figures of a telephone too. */
function code18(text: string): boolean {
  return /^[0-9A-Za-z]{18}$/.test(text);
}

/** A number of China or, with marks between its groups, of another country. */
export const isPhone: Detector = (cell) =>
  isMobile(cell) ||
  isLandline(cell) ||
  (foreignPhone.test(cell.text) &&
    separated.test(cell.text) &&
    !otherNumber.test(cell.text) &&
    !isDate(cell));

/** A number with the code of another country. */
export const isPhoneAbroad: Detector = ({ text }) => abroad.test(text) && foreignPhone.test(text);
