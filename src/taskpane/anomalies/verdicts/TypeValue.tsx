import { Button, Input } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { CellValue } from "../../../core/sheets/cell";
import { dateFields } from "../../../core/sheets/dateFields";
import type { Field } from "../../../core/sheets/fields";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { typedValue } from "../../session/state/typedValue";

interface Props {
  readonly field: Field | null;
  /** Words of the button. */
  readonly submit: string;
  readonly disabled?: boolean;
  /** What the cell holds: a slip is corrected, not typed anew. */
  readonly start?: string;
  readonly onValue: (value: CellValue) => void;
}

/** The right value, typed where no suggestion says it. */
export function TypeValue({ field, submit, disabled = false, start = "", onValue }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const isDay = field !== null && dateFields.has(field);
  const [text, setText] = useState(isDay ? "" : start);
  const isTyped = text.trim() !== "" && text !== start;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) onValue(typedValue(field, text, ""));
  };
  return (
    <form className={styles.wrap} onSubmit={send}>
      <Input
        aria-label={anomalies.ownValue}
        onChange={(_, { value }) => setText(value)}
        placeholder={anomalies.ownValue}
        size="small"
        style={{ flex: "1 1 120px", minWidth: 0 }}
        type={isDay ? "date" : "text"}
        value={text}
      />
      <Button disabled={disabled || !isTyped} size="small" type="submit">
        {submit}
      </Button>
    </form>
  );
}
