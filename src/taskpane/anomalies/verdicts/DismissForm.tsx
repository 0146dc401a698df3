import { Button, Field, Input, mergeClasses, Select } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Dismissal } from "../../../core/changes/proposal";
import { formatSerial, serialOfIsoDay } from "../../../core/values/dates/serialDay";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { type DismissWay, dismissalOf, dismissWays } from "./dismissWay";

/** Two weeks: long enough for an answer from a customer, short of the month-end review. */
const postponedDays = 14;

interface Props {
  /** A finding of a whole row has no column to close the rule for. */
  readonly inColumn: boolean;
  readonly disabled?: boolean;
  /** Opened by a button just pressed: who works by keys goes on in it. */
  readonly focused?: boolean;
  readonly onKeep: (dismissal: Dismissal) => void;
  readonly onCancel?: () => void;
}

/** Why a finding is left as it is: this one, or its rule for the whole column. Never without a reason. */
export function DismissForm({
  inColumn,
  disabled = false,
  focused = false,
  onKeep,
  onCancel,
}: Props): ReactNode {
  const styles = useSurfaces();
  const { today } = usePane();
  const { anomalies, common } = useTexts();
  const [way, setWay] = useState<DismissWay>("confirmed");
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(() => formatSerial(serialOfIsoDay(today()) + postponedDays));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector("select")?.focus();
  }, [focused]);
  const complete = reason.trim() !== "" && (way !== "postponed" || until > today());
  const choose = (value: string) => setWay(dismissWays.find((one) => one === value) ?? "confirmed");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onKeep(dismissalOf(way, reason.trim(), serialOfIsoDay(until)));
  };
  return (
    <form className={styles.stack} onSubmit={submit} ref={form}>
      <Field label={anomalies.dismissAs}>
        <Select onChange={(_, { value }) => choose(value)} style={{ minWidth: 0 }} value={way}>
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
      <Field hint={anomalies.dismissLead[way]} label={anomalies.dismissReason} required>
        <Input onChange={(_, { value }) => setReason(value)} value={reason} />
      </Field>
      {reason === "" && (
        <fieldset aria-label={anomalies.readyReasons} className={mergeClasses(styles.wrap, styles.bare)}>
          {anomalies.reasonsOf[way].map((ready) => (
            <Button key={ready} onClick={() => setReason(ready)} shape="circular" size="small">
              {ready}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.wrap}>
        <Button disabled={disabled || !complete} size="small" type="submit">
          {anomalies.dismissKeep}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel} size="small">
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
