import type { Analysis } from "../core/analysis/analysis";
import type { ClusterView, Report } from "../core/analysis/dedupe/clusterViews";

/** Name of a question the analysis answers. */
export type Method = keyof Analysis;

type ArgsByMethod = {
  readonly [M in Method]: Parameters<Analysis[M]> extends [...infer Posted, Report]
    ? Posted
    : Parameters<Analysis[M]>;
};
type AnswerByMethod = { readonly [M in Method]: ReturnType<Analysis[M]> };

/** Arguments of a method as they are posted: all but the progress callback. */
export type Args<M extends Method> = ArgsByMethod[M];

/** What a method answers. */
export type Answer<M extends Method> = AnswerByMethod[M];

/** One question as it is posted; `id` pairs it with its answer. */
export interface RequestOf<M extends Method> {
  readonly id: number;
  readonly method: M;
  readonly args: ArgsByMethod[M];
}
export type Posted = RequestOf<Method>;

/** One question with its own arguments, told apart by `method`. */
export type Request = { readonly [M in Method]: RequestOf<M> }[Method];

export type Answered = {
  readonly [M in Method]: AnsweredBy<M>;
}[Method];

export interface AnsweredBy<M extends Method> {
  readonly kind: "answer";
  readonly id: number;
  readonly method: M;
  readonly value: AnswerByMethod[M];
}

/** What comes back: signs of life, progress, and one answer or failure a request. */
export type Response =
  | { readonly kind: "ready" }
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly share: number;
      /** Groups a search for duplicates shows before it is over. */
      readonly first?: readonly ClusterView[];
    }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | Answered;

const methods: Readonly<Record<Method, true>> = {
  recognise: true,
  open: true,
  addRows: true,
  close: true,
  inspect: true,
  findings: true,
  findingParts: true,
  solvedFindings: true,
  ruleSections: true,
  correctionPatch: true,
  setAside: true,
  markPatch: true,
  findingPatch: true,
  findDuplicates: true,
  clusters: true,
  groupLeft: true,
  mergePatch: true,
  partedPatch: true,
  checkRows: true,
  inspectRows: true,
  assignTiers: true,
  tiers: true,
  tierGate: true,
  dealsReach: true,
  whatIf: true,
  tierReport: true,
  review: true,
  reviewPatch: true,
  followUpsDue: true,
  customer: true,
  soughtCustomers: true,
  dueListPatch: true,
  contactPatch: true,
  splits: true,
  splitCells: true,
  splitPatch: true,
  openImport: true,
  addImportRows: true,
  importPreview: true,
  importDoubts: true,
  importPatch: true,
  manualTierPatch: true,
  tierPatch: true,
  reportPatch: true,
};

/** Whether a posted message asks for something the analysis knows. */
export function isRequest(posted: Posted): posted is Request {
  return Object.hasOwn(methods, posted.method);
}

/** Whether an answer belongs to the method that was asked. */
export function isAnswerTo<M extends Method>(
  answered: AnsweredBy<Method>,
  method: M,
): answered is AnsweredBy<M> {
  return answered.method === method;
}
