import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Dismissal } from "../../core/changes/proposal";
import { serialOfIsoDay } from "../../core/values/serialDay";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { type DismissWay, dismissalOf, dismissWays, wayOf } from "./dismissWay";

interface Props {
  readonly dismissal: Dismissal | undefined;
  /** A finding of a whole row has no column to close the rule for. */
  readonly inColumn: boolean;
  readonly onDismiss: (dismissal: Dismissal | null) => void;
}

/** Why a finding is not to be shown again: this one, or its rule for the whole column. Never without a reason. */
export function DismissForm({ dismissal, inColumn, onDismiss }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const [open, setOpen] = useState(false);
  if (dismissal)
    return (
      <div className={styles.wrap}>
        <span className={styles.muted}>
          {anomalies.dismissed(anomalies.dismissWays[wayOf(dismissal)], dismissal.reason)}
        </span>
        <Button appearance="subtle" onClick={() => onDismiss(null)} size="small">
          {anomalies.dismissBack}
        </Button>
      </div>
    );
  if (!open)
    return (
      <div className={styles.wrap}>
        <Button appearance="subtle" onClick={() => setOpen(true)} size="small">
          {anomalies.dismiss}
        </Button>
      </div>
    );
  return <Fields inColumn={inColumn} onKeep={onDismiss} />;
}

interface FieldsProps {
  readonly inColumn: boolean;
  readonly onKeep: (dismissal: Dismissal) => void;
}

function Fields({ inColumn, onKeep }: FieldsProps): ReactNode {
  const styles = useSurfaces();
  const { today } = usePane();
  const { anomalies } = useTexts();
  const [way, setWay] = useState<DismissWay>("ignored");
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const complete = reason.trim() !== "" && (way !== "postponed" || until > today());
  const choose = (value: string) => setWay(dismissWays.find((one) => one === value) ?? "ignored");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onKeep(dismissalOf(way, reason.trim(), serialOfIsoDay(until)));
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <span className={styles.muted}>{anomalies.dismissLead}</span>
      <Field label={anomalies.dismissAs}>
        <Select onChange={(_, { value }) => choose(value)} value={way}>
          {dismissWays
            .filter((one) => inColumn || one !== "column")
            .map((one) => (
              <option key={one} value={one}>
                {anomalies.dismissWays[one]}
              </option>
            ))}
        </Select>
      </Field>
      {way === "postponed" && (
        <Field label={anomalies.dismissUntil} required>
          <Input min={today()} onChange={(_, { value }) => setUntil(value)} type="date" value={until} />
        </Field>
      )}
      <Field label={anomalies.dismissReason} required>
        <Input onChange={(_, { value }) => setReason(value)} value={reason} />
      </Field>
      <div className={styles.wrap}>
        <Button disabled={!complete} size="small" type="submit">
          {anomalies.dismissKeep}
        </Button>
      </div>
    </form>
  );
}
