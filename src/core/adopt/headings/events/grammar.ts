import type { Field } from "../../../sheets/fields";

/**
 * Headings of events are made of what happened and what of it is told: 走访 + 纪要, 签单 + 日, next call + due. Every pair is a
 * heading somebody uses; a list of them would never be whole.
 */
export interface Grammar {
  readonly before: RegExp;
  readonly nouns: readonly (readonly [RegExp, Field])[];
}

/** A day, however it is called behind what happened on it. */
export const day = /^(?:提交|创建|生成|发生|确认)?(?:的?(?:日期?|时间|年月日?|日期时间|时刻))$/;

/** Which of several happenings, and whose, before what happened. */
export const once = "(?:本次|此次|每次|最近|最新|当次|当前|首次)?(?:客户)?";

/** Ourselves, as we are called beside a customer. */
export const ours = /^(?:我司|我方|我公司|本司|本方|己方)(?:的)?/;
/** Whoever of us it is. */
export const person = /^(?:对接|联系|负责|业务|销售|跟进|服务|维护|责任)(?:人|员|人员|经理|顾问|专员|代表)$/;
