import { birthPartOf } from "../../sheets/personParts";
import { toSimplified } from "../../values/text/foldText";
import { foldHeading } from "../headings/foldHeading";
import { most } from "./contentSupport";
import type { Option, SeenColumn } from "./seenColumn";

const dateHeading = /(?:日期|时间|date|time|datetime)$/;
const numberHeading =
  /(?:编号|号码|代码|代号|编码|单号|号|码|编)[\s*]*$|(?:^|[\s_.])(?:[Ii][Dd]|[Nn][Oo]\.?|[Rr][Ee][Ff]\.?|[Cc]ode|[Nn]umber|#)\s*$|[a-z](?:Id|ID|No|Code|Number)$/;
const none = { kind: "none" } as const;

/** Whether a heading says that a number or code stands under it: 学号, 终端编码, Job no, orderId. */
export function namesNumber(heading: string): boolean {
  return numberHeading.test(toSimplified(heading.trim()));
}

/** 编号 and ID may be a customer's number even where they count up; 序号 never is. */
export function isNumberHeading(heading: string): boolean {
  return /^(?:编号|id)$/.test(foldHeading(heading).bare);
}

/** 序号, No. or no heading at all, over 1, 2, 3 …; an id column may count up too. */
export function isOrdinalHeading(heading: string): boolean {
  return /^(?:|序号?|序列|no|编号|id|#|行|行[号数]|row|row(?:no|num|number|id)|sn|index|num|number|unnamed0?)$/.test(
    foldHeading(heading).bare,
  );
}

const running = "序号?|行[号数]|项次|sn|#";
const runningNumber = new RegExp(`^(?:${running})$`);
const emptyNumber = new RegExp(`^(?:${running}|no)$`);

/** Figures under 序号 count rows, though rows were sorted or taken out since and they count up no more. */
function isRunningNumber(folded: string, { cells }: SeenColumn["profile"]): boolean {
  if (!runningNumber.test(folded)) return false;
  return cells.every((cell) => /^(?:\d{1,7}[.、]?)?$/.test(String(cell).normalize("NFKC").trim()));
}

/**
 * What is left for a column whose meaning is none of ours: a date, an identifier or a text by its cells
 * (or, without cells, its heading), or a figure, which may make up the sums of a list of deals and can be mistyped on any;
 * counting numbers and empty columns are nothing.
 */
export function unnamedField({ heading, profile }: SeenColumn): Option {
  const folded = foldHeading(heading).bare;
  if (profile.filled === 0) {
    if (emptyNumber.test(folded)) return { field: null, confidence: 0.9, reason: none };
    if (dateHeading.test(folded)) return { field: "date", confidence: 0.6, reason: none };
    if (namesNumber(heading)) return { field: "identifier", confidence: 0.6, reason: none };
    return { field: null, confidence: 0.6, reason: none };
  }
  if (profile.ordinal || isRunningNumber(folded, profile))
    return { field: null, confidence: 0.9, reason: none };
  const dates = Math.max(profile.share("date"), dateHeading.test(folded) ? profile.share("serial") : 0);
  const seen = { sampled: profile.filled };
  if (dates >= most)
    return { field: "date", confidence: 0.8, reason: { kind: "content", share: dates, ...seen } };
  if (birthPartOf(heading, figuresOf(profile)) !== undefined)
    return { field: "text", confidence: 0.7, reason: none };
  const codes = profile.share("code");
  if (namesNumber(heading) && codes >= most)
    return { field: "identifier", confidence: 0.75, reason: { kind: "content", share: codes, ...seen } };
  if (profile.share("money") >= most) return { field: "number", confidence: 0.7, reason: none };
  return { field: "text", confidence: 0.7, reason: none };
}

const figuresOf = ({ cells }: SeenColumn["profile"]): readonly number[] =>
  cells.flatMap((cell) => (String(cell).trim() === "" ? [] : [Number(cell)]));
