import { Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { ImportQuestionView } from "../../core/analysis/imports/importViews";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly questions: readonly ImportQuestionView[];
  /** "" takes the answer back. */
  readonly onAnswer: (id: string, value: string) => void;
}

/** What only a person can know, asked once for its column. */
export function ImportQuestions({ questions, onAnswer }: Props): ReactNode {
  const { imports } = useTexts();
  if (questions.length === 0) return null;
  return (
    <Section title={imports.questions}>
      {questions.map((question) => (
        <Question key={question.id} onAnswer={(value) => onAnswer(question.id, value)} question={question} />
      ))}
    </Section>
  );
}

interface QuestionProps {
  readonly question: ImportQuestionView;
  readonly onAnswer: (value: string) => void;
}

function Question({ question, onAnswer }: QuestionProps): ReactNode {
  const styles = useSurfaces();
  const id = useId();
  const { imports } = useTexts();
  const { kind, sheet, row, column, count, options, answer } = question;
  const isDeal = kind === "deal-type";
  return (
    <div className={styles.card} style={{ gap: 4 }}>
      <span className={styles.strong} id={id}>
        {imports.question(question)}
      </span>
      <SpotLink spot={{ sheet, row, column }} />
      <RadioGroup
        aria-labelledby={id}
        onChange={(_, { value }) => onAnswer(value)}
        value={answer ?? (isDeal ? "purchase" : "")}
      >
        {options.map((option) => (
          <Radio key={option.id} label={isDeal ? imports.deal(option.id) : option.label} value={option.id} />
        ))}
        {!isDeal && <Radio label={imports.unanswered} value="" />}
      </RadioGroup>
      {!isDeal && <span className={styles.muted}>{imports.applies(count)}</span>}
    </div>
  );
}
