import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import type { Patch } from "../../core/changes/patch";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { type Contacted, type ContactFields, contactFault, contactNoteOf, isComplete } from "./contactNote";
import { useFiling } from "./useFiling";

interface Props {
  readonly view: Contacted;
  readonly choices: DuePage["choices"];
  readonly onClose: () => void;
}

/** A contact that took place: a few fields, and where they will be written. */
export function ContactForm({ view, choices, onClose }: Props): ReactNode {
  const styles = useSurfaces();
  const { gateway, today } = usePane();
  const { followUps, common } = useTexts();
  const { form } = followUps;
  const { patchFor, file } = useFiling();
  const [fields, setFields] = useState<ContactFields>({
    day: today(),
    channel: "",
    person: view.owner || gateway.author(),
    content: "",
    nextStep: "",
    nextDay: "",
  });
  const set =
    (field: keyof ContactFields) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setFields((before) => ({ ...before, [field]: value }));
  const fault = contactFault(fields, today());
  const ready = fault === null && isComplete(fields);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (ready) file(view, await patchFor(contactNoteOf(view, fields)));
  };
  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)}>
      <Field label={form.day} {...(fault === "future" ? { validationMessage: form.future } : {})}>
        <Input max={today()} onChange={set("day")} type="date" value={fields.day} />
      </Field>
      <Field label={form.channel} required>
        <Select onChange={set("channel")} value={fields.channel}>
          <option value="">{form.choose}</option>
          {choices.channels.map((channel) => (
            <option key={channel}>{channel}</option>
          ))}
        </Select>
      </Field>
      <Person label={form.person} onChange={set("person")} people={choices.people} value={fields.person} />
      <Field label={form.content} required>
        <Textarea
          onChange={set("content")}
          placeholder={form.contentHint}
          resize="vertical"
          value={fields.content}
        />
      </Field>
      <Field label={form.nextStep}>
        <Input onChange={set("nextStep")} value={fields.nextStep} />
      </Field>
      <Field
        {...(view.everyDays === null ? {} : { hint: form.nextHint(view.everyDays) })}
        label={form.nextDay}
        {...(fault === "early" ? { validationMessage: form.early } : {})}
      >
        <Input min={fields.day} onChange={set("nextDay")} type="date" value={fields.nextDay} />
      </Field>
      <Target ready={ready} view={view} />
      <div className={styles.row}>
        <Button appearance="primary" disabled={!ready} size="small" type="submit">
          {form.write}
        </Button>
        <Button onClick={onClose} size="small">
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PersonProps {
  readonly label: string;
  readonly people: readonly string[];
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}

/** Free text with the known people offered: a substitute need not be on the list. */
function Person({ label, people, value, onChange }: PersonProps): ReactNode {
  const id = useId();
  return (
    <Field label={label} required>
      <Input autoComplete="off" list={id} onChange={onChange} value={value} />
      <datalist id={id}>
        {people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </Field>
  );
}

/** Where the row will go: asked once, with a contact like the one that will be written. */
function Target({ view, ready }: { readonly view: Contacted; readonly ready: boolean }): ReactNode {
  const styles = useSurfaces();
  const { today } = usePane();
  const { followUps } = useTexts();
  const { patchFor } = useFiling();
  const [patch, setPatch] = useState<Patch | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each customer
  useEffect(() => {
    const probe = { day: today(), channel: "", person: view.owner, content: "", nextStep: "", nextDay: "" };
    patchFor(contactNoteOf(view, probe)).then(setPatch, () => setPatch(null));
  }, [view.id]);
  const text = patch && targetText(patch, followUps.form);
  return <span className={styles.muted}>{ready && text ? text : followUps.form.targetUnknown}</span>;
}

function targetText(
  { changes }: Patch,
  form: ReturnType<typeof useTexts>["followUps"]["form"],
): string | null {
  const [change] = changes;
  if (change?.kind === "add-sheet") return form.targetNew(change.sheet.name);
  if (change?.kind === "add-rows") return form.target(change.sheet ?? change.table);
  return change?.kind === "restore-row" ? form.target(change.row.sheet) : null;
}
