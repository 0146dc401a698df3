import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import { Icon } from "../components/Icon";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import { ContactForm } from "../followUps/ContactForm";
import { DueFacts } from "../followUps/DueFacts";
import { FiledBar } from "../followUps/FiledBar";
import { useFiled } from "../followUps/useFiled";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly view: CustomerView;
  readonly choices: DuePage["choices"];
}

/** When the customer is to be contacted, what was agreed, and the contact itself once it took place. */
export function NextPart({ view, choices }: Props): ReactNode {
  const styles = useSurfaces();
  const { customers, followUps } = useTexts();
  const [recording, setRecording] = useState(false);
  const { due, care, nextStep, customerId, companyName, owner } = view;
  const id = due?.id ?? "";
  const mine = useFiled().filter((filed) => filed.id === id && filed.companyName === companyName);
  const contacted = { id, customerId, companyName, owner, everyDays: due?.everyDays ?? null };
  return (
    <Section title={customers.next}>
      <FiledBar filed={mine} />
      <div className={styles.card}>
        {due ? <DueFacts view={due} /> : <span className={styles.muted}>{customers.nextNone}</span>}
        {care && <p className={styles.text}>{customers.care(care.goal, care.actions)}</p>}
        {nextStep !== "" && <p className={styles.text}>{customers.nextPlan(nextStep)}</p>}
        {recording && mine.length === 0 ? (
          <ContactForm choices={choices} onClose={() => setRecording(false)} view={contacted} />
        ) : (
          <div className={styles.wrap}>
            <Button
              disabled={mine.length > 0}
              icon={<Icon name="check" size={16} />}
              onClick={() => setRecording(true)}
              size="small"
            >
              {followUps.record}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
