import { dateFields } from "../sheets/dateFields";
import {
  customerFields,
  type Field,
  followUpFields,
  nameFields,
  type Role,
  reachFields,
  transactionFields,
} from "../sheets/fields";
import { askPlaces } from "./askPlaces";
import { assign } from "./assign";
import type { ColumnProfile } from "./columnProfile";
import { contentAlone, contentShare, contentSupport, hasLook } from "./contentSupport";
import { foldHeading } from "./foldHeading";
import { headingCandidates } from "./headingCandidates";
import type { ColumnMapping, MappingReason } from "./mapping";
import { withNameLeftOver } from "./nameLeftOver";
import type { Joined, Option, SeenColumn } from "./seenColumn";
import { settleDays } from "./settleDays";
import { settleEvents } from "./settleEvents";
import { settleIds } from "./settleIds";
import { settleMoney } from "./settleMoney";
import { settleNames } from "./settleNames";
import { settlePersons } from "./settlePersons";
import { settlePlaces } from "./settlePlaces";
import { settleStaff } from "./settleStaff";
import { isNumberHeading, isOrdinalHeading, unnamedField } from "./unnamedField";

/** Customer columns that also stand on lists of events; the others would only take fields from them. */
const guests: readonly Field[] = customerFields.filter(
  (field) =>
    ![
      "shortName",
      "status",
      "mainBusiness",
      "companySize",
      "foundedOn",
      "registeredOn",
      "updatedOn",
      "consent",
      "potentialScore",
      "relationScore",
      "parentId",
    ].includes(field),
);

const fieldsOfRole: Readonly<Record<Role, readonly Field[]>> = {
  customers: customerFields,
  followUps: [...guests, ...followUpFields],
  transactions: [...guests, ...transactionFields],
};

/** Of the customer an event names whom it is about and how to reach him; 已付 is no 来源, and Direct debit no trade. */
const guestsByContent: readonly Field[] = [...nameFields, ...reachFields, "creditCode", "address"];
/** What cells may tell without a heading, by role. */
const tellable: Readonly<Record<Role, readonly Field[]>> = {
  customers: customerFields,
  followUps: [...guestsByContent, ...followUpFields],
  transactions: [...guestsByContent, ...transactionFields],
};

/** Fields a sheet may naturally hold more than once. */
const repeatable: ReadonlySet<Field> = new Set<Field>([
  "phone",
  "mobile",
  "landline",
  "email",
  "contactName",
  "jobTitle",
  "note",
]);
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

/** The best meaning of every column of a sheet, each single field given once, what is known left as it is. */
export function mapColumns(columns: readonly SeenColumn[], role: Role): readonly ColumnMapping[] {
  const taken = new Set(columns.map((column) => column.known?.field).filter((field) => !repeats(field)));
  const options = columns.map((column) =>
    column.known === undefined ? optionsOf(column, role).filter((option) => !taken.has(option.field)) : [],
  );
  const single = fieldsOfRole[role].filter((field) => !repeats(field) && !taken.has(field));
  const scores = options.map((own, row) => scoreRow(own, single, row, columns.length));
  const assigned = assign(scores).map(
    (slot, row) => knownOption(columns[row]) ?? chosen(options[row] ?? [], single[slot]),
  );
  const settled = settle(columns, assigned, role);
  return askPlaces(
    columns,
    columns.map((column, i) => mappingOf(column, settled[i] ?? null, role)),
  );
}

/** What is left open by heading and cells alone, settled by the columns beside. */
function settle(
  columns: readonly SeenColumn[],
  assigned: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const named = withNameLeftOver(columns, assigned, role) ?? settleNames(columns, assigned, role);
  const numbered = settleIds(columns, named, role);
  const people = settleStaff(columns, settlePersons(columns, numbered), role);
  const dated = settleDays(columns, settlePlaces(columns, people), role);
  return settleEvents(settleMoney(columns, dated, role), role);
}

function knownOption(column: SeenColumn | undefined): Option | null {
  return column?.known === undefined ? null : { ...column.known, confidence: 1 };
}

function repeats(field: Field | null | undefined): boolean {
  return field === null || field === undefined || repeatable.has(field);
}

function optionsOf(column: SeenColumn, role: Role): readonly Option[] {
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

/** What heading and cells say without the rest of the book. */
function optionsAlone(column: SeenColumn, role: Role): readonly Option[] {
  const { profile } = column;
  const counting = profile.ordinal && isOrdinalHeading(column.heading);
  if (counting && !isNumberHeading(column.heading)) return [];
  const allowed = fieldsOfRole[role];
  const byHeading = headingCandidates(column, role);
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
  if (!known) options.push(...byContent(profile, tellable[role], options));
  return options.filter((option) => option.confidence >= leastConfidence);
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

/** Scores of the single fields, then one private slot a column for the best repeatable field or none. */
function scoreRow(
  options: readonly Option[],
  single: readonly Field[],
  row: number,
  columns: number,
): readonly number[] {
  const scores = new Array<number>(single.length + columns).fill(-1);
  single.forEach((field, i) => {
    const option = options.find((candidate) => candidate.field === field);
    if (option !== undefined) scores[i] = worth(option);
  });
  const free = bestRepeatable(options);
  scores[single.length + row] = free === null ? 0 : worth(free);
  return scores;
}

/** One sure column is worth more than two doubtful ones. */
function worth({ confidence }: Option): number {
  return confidence ** 3;
}

function bestRepeatable(options: readonly Option[]): Option | null {
  const own = options.filter((option) => option.field !== null && repeatable.has(option.field));
  return own.reduce<Option | null>(
    (best, option) => (best === null || option.confidence > best.confidence ? option : best),
    null,
  );
}

function chosen(options: readonly Option[], field: Field | undefined): Option | null {
  if (field === undefined) return bestRepeatable(options);
  return options.find((option) => option.field === field) ?? bestRepeatable(options);
}

function mappingOf(column: SeenColumn, option: Option | null, role: Role): ColumnMapping {
  const { column: position, heading, profile } = column;
  const { field, confidence, reason } = knownOption(column) ?? option ?? unnamedField(column, role);
  const scale = foldHeading(heading).scale;
  return {
    column: position,
    heading,
    field,
    confidence: Math.round(confidence * 100) / 100,
    reason,
    scale: scale,
    samples: profile.samples,
    ...orderOf(column, field),
  };
}

/** Asked only of columns that are read as days, and where the cells do not answer it themselves. */
function orderOf({ profile, known }: SeenColumn, field: Field | null): Pick<ColumnMapping, "dateOrder"> {
  const days = field !== null && (dateFields.has(field) || field === "date");
  return days && profile.orderOpen ? { dateOrder: known?.dateOrder ?? null } : {};
}
