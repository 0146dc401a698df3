import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { DealsReach } from "../../../core/analysis/tiering/dealsReach";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { type QuarterEnd, quarterEnds, quarterOfDay } from "../../session/state/quarterEnds";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Quarters offered: a year and a quarter, so that last year's same quarter can be run again. */
const offered = 5;

interface Props {
  /** Where the records end, if long before the last quarter. */
  readonly reach: DealsReach | null;
  /** "YYYY-MM-DD". */
  readonly asOf: string;
  readonly onChange: (asOf: string) => void;
}

/** The day the figures are taken at: the end of a closed quarter, or any other day. */
export function AsOfChoice({ asOf, reach, onChange }: Props): ReactNode {
  const styles = useStyles();
  const { today } = usePane();
  const { tiering, tierSteps } = useTexts();
  const ends = offeredEnds(today(), reach);
  const [asked, setAsked] = useState(false);
  const free = asked || !ends.some(({ day }) => day === asOf);
  const choose = (value: string) => {
    setAsked(value === "");
    if (value !== "") onChange(value);
  };
  return (
    <div className={styles.fields}>
      <Field
        label={tiering.asOf}
        style={{ gridTemplateColumns: "minmax(0, 1fr)" }}
        {...(reach?.quarterEnd === asOf && { hint: tierSteps.endedHint(reach.lastDay) })}
      >
        <Select onChange={(_, { value }) => choose(value)} value={free ? "" : asOf}>
          {ends.map(({ year, quarter, day }) => (
            <option key={day} value={day}>
              {`${tiering.quarter(year, quarter)} · ${day}`}
            </option>
          ))}
          <option value="">{tiering.otherDay}</option>
        </Select>
      </Field>
      {free && (
        <Field label={tiering.day}>
          <Input onChange={(_, { value }) => value !== "" && onChange(value)} type="date" value={asOf} />
        </Field>
      )}
    </div>
  );
}

/** The last closed quarters, and the last one with records where that is further back. */
function offeredEnds(today: string, reach: DealsReach | null): readonly QuarterEnd[] {
  const ends = quarterEnds(today, offered);
  if (reach === null || ends.some(({ day }) => day === reach.quarterEnd)) return ends;
  return [...ends, quarterOfDay(reach.quarterEnd)];
}
