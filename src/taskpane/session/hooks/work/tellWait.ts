import type { Dispatch } from "react";
import type { WaitReason } from "../../../../workbook/excel/running";
import type { ProblemCode } from "../../state/problem";
import type { Action } from "../../state/session";

const codeOf: Readonly<Record<WaitReason, ProblemCode>> = {
  "cell-edit": "cell-edit-mode",
  busy: "busy",
  slow: "busy",
};

/** Tells why nothing moves; the next page or click takes the notice away. */
export function tellWait(dispatch: Dispatch<Action>): (reason: WaitReason) => void {
  return (reason) =>
    dispatch({ type: "notice", notice: { code: codeOf[reason], detail: `waiting: ${reason}` } });
}
