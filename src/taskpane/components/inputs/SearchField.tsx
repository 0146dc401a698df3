import { Input } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import { useSurfaces } from "../surfaces";

interface Props {
  /** What the list is narrowed to. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Customers on the list; null while that is not known yet. */
  readonly found: number | null;
}

/** Time for another key, in ms: who types on is not answered in between. */
const pause = 250;

/** Where a list of customers is narrowed by typing; letters of an input method count once they have become characters. */
export function SearchField({ text, onText, found }: Props): ReactNode {
  const styles = useSurfaces();
  const { customers } = useTexts();
  const { typed, type, compose } = useTyped(text, onText);
  return (
    <div className={styles.stack} style={{ gap: 4 }}>
      <Input
        aria-label={customers.search}
        onChange={(_, { value }) => type(value)}
        onCompositionEnd={({ currentTarget }) => compose(false, currentTarget.value)}
        onCompositionStart={({ currentTarget }) => compose(true, currentTarget.value)}
        placeholder={customers.search}
        type="search"
        value={typed}
      />
      <span aria-live="polite" className={styles.muted}>
        {text !== "" && found !== null && customers.found(found)}
      </span>
    </div>
  );
}

function useTyped(text: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  const told = useRef(text);
  const tell = useRef(onText);
  useEffect(() => {
    tell.current = onText;
  });
  // Taken back from outside, by "show all"; what was told from here comes back while people type on.
  useEffect(() => {
    if (text !== told.current) setTyped(text);
    told.current = text;
  }, [text]);
  useEffect(() => {
    if (composing || typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  const compose = (now: boolean, value: string) => {
    setComposing(now);
    setTyped(value);
  };
  return { typed, type: setTyped, compose };
}
