import type { Field, Role } from "../../sheets/fields";
import { toSimplified } from "../../values/text/foldText";
import { headingCandidates } from "../headings/headingCandidates";
import type { MappingReason } from "../mapping/mapping";
import type { ColumnProfile } from "./columnProfile";
import { contentAlone, contentShare, contentSupport, hasLook } from "./contentSupport";
import { isCountHeading, mayNumber } from "./countColumn";
import { fieldsOfRole, tellable } from "./fieldsOfRole";
import { listsItsChoices } from "./listsItsChoices";
import type { Joined, Option, SeenColumn } from "./seenColumn";
import { isNumberHeading, isOrdinalHeading, namesNumber } from "./unnamedField";
import { withoutContradicted } from "./withoutContradicted";

/** What content that agrees, or disagrees, does to a heading's score. */
const agreement = 0.6;
const disagreement = 0.62;
/** 编号 over 1, 2, 3 … may be the customers' own number or a mere count: a doubt. */
const countingConfidence = 0.55;
/** A heading below the first needs its cells' support (描述, 其他 …); without it the mapping is a doubt. */
const leastAlone = 0.7;
const alone = 0.58;
/** Below this an option is not worth proposing, even with a doubt. */
const leastConfidence = 0.35;

/** What a column may mean on a sheet of this role, by the rest of the book, its heading and its cells. */
export function optionsOf(column: SeenColumn, role: Role): readonly Option[] {
  const { joined } = column;
  const allowed = fieldsOfRole[role];
  const byJoin = joined !== undefined && allowed.includes(joined.field) ? [joinedOption(column, joined)] : [];
  if (joined?.field === "customerId" && byJoin.length > 0) return byJoin;
  const alone = optionsAlone(column, role);
  const surer = byJoin.filter(
    (own) => !alone.some(({ field, confidence }) => field === own.field && confidence > own.confidence),
  );
  return [...surer, ...alone.filter(({ field }) => field !== surer[0]?.field)];
}

function joinedOption({ profile }: SeenColumn, { field, confidence }: Joined): Option {
  return { field, confidence, reason: { kind: "content", share: 1, sampled: profile.filled } };
}

const dialled: readonly Field[] = ["phone", "landline"];

/** 02120001234 may be dialled, but under 月结卡号 it is the number of a card. */
function mayRing({ heading }: SeenColumn): boolean {
  return (
    !namesNumber(heading) || /[联电话机线]|tel|phone|mob|cell|call|fax|号码/i.test(toSimplified(heading))
  );
}

/** What heading and cells say without the rest of the book. */
function optionsAlone(column: SeenColumn, role: Role): readonly Option[] {
  const { profile } = column;
  const counting = profile.ordinal && isOrdinalHeading(column.heading);
  if (counting && !isNumberHeading(column.heading)) return [];
  const allowed = fieldsOfRole[role];
  const said = listsItsChoices(column) ? [] : headingCandidates(column, role);
  const byHeading = said.filter(({ field }) => mayNumber(field, column));
  const options: Option[] = [];
  for (const { field, score, synonym } of byHeading) {
    if (field === null || !allowed.includes(field)) continue;
    const support = contentSupport(field, profile);
    const weighed =
      support >= 0 ? score + (0.99 - score) * agreement * support : score * (1 + disagreement * support);
    const confidence =
      score < leastAlone && support <= 0 && hasLook(field) ? Math.min(weighed, alone) : weighed;
    options.push({
      field,
      confidence: counting ? Math.min(confidence, countingConfidence) : confidence,
      reason: headingReason(field, synonym, support, profile),
    });
  }
  const known = byHeading.some((candidate) => candidate.field === null || candidate.score > 0.8);
  if (!known) {
    const counted = isCountHeading(column.heading);
    const told = tellable[role].filter((field) =>
      counted ? field === "companySize" : !dialled.includes(field) || mayRing(column),
    );
    options.push(...byContent(profile, told, options));
  }
  const likely = options.filter((option) => option.confidence >= leastConfidence);
  return withoutContradicted(likely, profile, role);
}

function byContent(
  profile: ColumnProfile,
  allowed: readonly Field[],
  known: readonly Option[],
): readonly Option[] {
  const options: Option[] = [];
  for (const field of allowed) {
    const confidence = contentAlone(field, profile);
    if (confidence === 0 || known.some((option) => option.field === field && option.confidence >= confidence))
      continue;
    const share = contentShare(field, profile);
    options.push({ field, confidence, reason: { kind: "content", share, sampled: profile.filled } });
  }
  return options;
}

function headingReason(
  field: Field,
  synonym: string,
  support: number,
  profile: ColumnProfile,
): MappingReason {
  const share = contentShare(field, profile);
  return support > 0 && share > 0
    ? { kind: "heading-and-content", synonym, share }
    : { kind: "heading", synonym };
}
