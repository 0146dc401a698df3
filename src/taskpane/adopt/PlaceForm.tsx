import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AskedPlace } from "../../core/adopt/mapping/mapping";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly place: AskedPlace;
  readonly onChange: (code: string) => void;
}

/** Stands for "" (differs from row to row), which a list of choices shows as not chosen yet. */
const varies = "varies";

/** Asks once for a column which place a name means that several bear. */
export function PlaceForm({ place: { text, code, options }, onChange }: Props): ReactNode {
  const { adopt } = useTexts();
  return (
    <Field label={adopt.place(text)}>
      <Select
        onChange={(_, { value }) => onChange(value === varies ? "" : value)}
        value={code === "" ? varies : (code ?? "")}
      >
        {code === null && <option value="">{adopt.placeOpen}</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.name}
          </option>
        ))}
        <option value={varies}>{adopt.placeVaries}</option>
      </Select>
    </Field>
  );
}
