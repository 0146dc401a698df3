import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { quarterEnds } from "./quarterEnds";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Quarters offered: a year and a quarter, so that last year's same quarter can be run again. */
const offered = 5;

interface Props {
  /** "YYYY-MM-DD". */
  readonly asOf: string;
  readonly onChange: (asOf: string) => void;
}

/** The day the figures are taken at: the end of a closed quarter, or any other day. */
export function AsOfChoice({ asOf, onChange }: Props): ReactNode {
  const styles = useStyles();
  const { today } = usePane();
  const { tiering } = useTexts();
  const ends = quarterEnds(today(), offered);
  const [free, setFree] = useState(() => !ends.some(({ day }) => day === asOf));
  const choose = (value: string) => {
    setFree(value === "");
    if (value !== "") onChange(value);
  };
  return (
    <div className={styles.fields}>
      <Field label={tiering.asOf}>
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
