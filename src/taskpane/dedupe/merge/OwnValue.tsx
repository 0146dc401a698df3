import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { keepEscape } from "../../components/inputs/keepEscape";

interface Props {
  readonly label: string;
  readonly start: string;
  readonly onValue: (text: string) => void;
  readonly onClose: () => void;
}

/** A value typed in place of those the members hold: Enter or leaving takes it, Esc does not. */
export function OwnValue({ label, start, onValue, onClose }: Props): ReactNode {
  const closed = useRef(false);
  const close = (text: string) => {
    // A field that goes is left once more by some browsers.
    if (closed.current) return;
    closed.current = true;
    if (text !== start) onValue(text);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The Enter that takes a Chinese word from the input method is not the user's last word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") close(event.currentTarget.value);
    if (event.key !== "Escape") return;
    keepEscape(event);
    close(start);
  };
  return (
    <Input
      aria-label={label}
      autoFocus
      defaultValue={start}
      onBlur={({ target }) => close(target.value)}
      onKeyDown={onKeyDown}
      size="small"
      style={{ marginTop: 4, width: "100%" }}
    />
  );
}
