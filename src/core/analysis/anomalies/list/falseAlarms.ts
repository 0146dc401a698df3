import { rules } from "../../../anomalies/rules";
import type { FindingStatus } from "../../../sheets/standard/findingStatus";
import type { Language } from "../../../sheets/words";
import type { FindingRecord } from "../../own/findingRecords";
import type { FalseAlarms } from "../views/inspectionSummary";

/** What people say of a finding once they have looked at it. */
const judgements: ReadonlySet<FindingStatus> = new Set(["solved", "ignored", "false-alarm", "confirmed"]);

/** Fewer judgements say nothing of a rule; from three false alarms in ten on it costs more than it helps. */
const enough = 10;
const tooMany = 0.3;

/** The rules whose false alarms are worth an offer to soften or close them; those told so already are left out. */
export function falseAlarms(records: readonly FindingRecord[], language: Language): readonly FalseAlarms[] {
  const settled = new Set(
    records.flatMap(({ names, status }) =>
      names.kind === "rule" && (status === "ignored" || status === "false-alarm") ? [names.ruleId] : [],
    ),
  );
  const counts = new Map<string, { judged: number; wrong: number }>();
  for (const { names, status } of records) {
    if (names.kind !== "finding" || status === null || !judgements.has(status)) continue;
    const count = counts.get(names.ruleId) ?? { judged: 0, wrong: 0 };
    count.judged++;
    if (status === "false-alarm") count.wrong++;
    counts.set(names.ruleId, count);
  }
  return rules.flatMap(({ id, severity, words }) => {
    const { judged = 0, wrong = 0 } = counts.get(id) ?? {};
    if (settled.has(id) || judged < enough || wrong / judged < tooMany) return [];
    return [{ ruleId: id, title: words[language].title, judged, wrong, softens: severity !== "info" }];
  });
}
