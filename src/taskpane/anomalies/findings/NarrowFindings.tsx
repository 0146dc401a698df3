import { type ReactNode, useCallback, useRef } from "react";
import type { FindingParts, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import { LineSelect } from "../../components/inputs/LineSelect";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { useTexts } from "../../session/hooks/useTexts";

interface Props {
  /** What the page was opened for: it cannot be widened here. */
  readonly base: WantedFindings;
  readonly wanted: WantedFindings;
  readonly onChange: (wanted: WantedFindings) => void;
}

const everything = "";

/** A long list cut down by rule, column and person, each with its count beside what else was chosen. */
export function NarrowFindings({ base, wanted, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const parts = useParts(wanted);
  if (parts === null) return null;
  const { rules, columns, owners } = parts;
  const column = columns.findIndex((c) => c.sheet === wanted.sheet && c.heading === wanted.heading);
  const owner = owners.findIndex((one) => one.owner === wanted.owner);
  return (
    <div className={styles.stack}>
      {base.ruleId === undefined && (rules.length > 1 || wanted.ruleId !== undefined) && (
        <LineSelect
          label={anomalies.rule}
          onChange={(ruleId) => onChange({ ...base, ...ownerOf(wanted), ...(ruleId && { ruleId }) })}
          options={[
            { value: everything, text: anomalies.allRules },
            ...rules.map((rule) => ({ value: rule.ruleId, text: anomalies.part(rule.title, rule.count) })),
          ]}
          value={wanted.ruleId ?? everything}
        />
      )}
      {wanted.ruleId !== undefined && (columns.length > 1 || column >= 0) && (
        <LineSelect
          label={anomalies.column}
          onChange={(place) => onChange({ ...withoutColumn(wanted), ...columnAt(columns, place) })}
          options={[
            { value: everything, text: anomalies.allColumns },
            ...columns.map(({ sheet, heading, count }, at) => ({
              value: String(at),
              text: anomalies.part(`${sheet} · ${heading || anomalies.wholeRow}`, count),
            })),
          ]}
          value={column < 0 ? everything : String(column)}
        />
      )}
      {base.owner === undefined && (owners.length > 1 || owner >= 0) && (
        <LineSelect
          label={anomalies.ownerChoice}
          onChange={(place) => onChange({ ...withoutOwner(wanted), ...ownerAt(owners, place) })}
          options={[
            { value: everything, text: anomalies.everyone },
            ...owners.map((one, at) => ({
              value: String(at),
              text: anomalies.part(one.owner || anomalies.nobody, one.count),
            })),
          ]}
          value={owner < 0 ? everything : String(owner)}
        />
      )}
    </div>
  );
}

/** Each choice counted within what the other choices leave; the last answer stays until the next is there. */
function useParts(wanted: WantedFindings): FindingParts | null {
  const { analysis } = usePane();
  const last = useRef<FindingParts | null>(null);
  const { value } = useAnswer(
    useCallback(async () => {
      const { ruleId: _, ...anyRule } = withoutColumn(wanted);
      const [{ rules }, { columns }, { owners }] = await Promise.all([
        analysis.call("findingParts", [anyRule]),
        analysis.call("findingParts", [withoutColumn(wanted)]),
        analysis.call("findingParts", [withoutOwner(wanted)]),
      ]);
      return { rules, columns, owners };
    }, [analysis, wanted]),
  );
  last.current = value ?? last.current;
  return last.current;
}

function withoutColumn({ sheet: _, heading: __, ...others }: WantedFindings): WantedFindings {
  return others;
}

function withoutOwner({ owner: _, ...others }: WantedFindings): WantedFindings {
  return others;
}

function ownerOf({ owner }: WantedFindings): WantedFindings {
  return owner === undefined ? {} : { owner };
}

function columnAt(columns: FindingParts["columns"], place: string): WantedFindings {
  const column = place === everything ? undefined : columns[Number(place)];
  return column ? { sheet: column.sheet, heading: column.heading } : {};
}

function ownerAt(owners: FindingParts["owners"], place: string): WantedFindings {
  const one = place === everything ? undefined : owners[Number(place)];
  return one ? { owner: one.owner } : {};
}
