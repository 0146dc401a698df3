import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect } from "react";
import { isFocusLost } from "../session/hooks/pageFocus";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly open: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before something large. In the pane: Office's own dialogs are another process and get blocked. */
export function Confirm({ title, lead, confirm, open, onConfirm, onCancel }: Props): ReactNode {
  const { common } = useTexts();
  useFocusBack(open);
  return (
    <Dialog modalType="alert" onOpenChange={(_, { open: stays }) => stays || onCancel()} open={open}>
      <DialogSurface style={{ maxWidth: "calc(100vw - 32px)", padding: 16 }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent style={{ whiteSpace: "pre-line" }}>{lead}</DialogContent>
          <DialogActions fluid position="end">
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onCancel}>{common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Whoever works by keys goes on where the question came up; the library knows the way back from its own triggers only. */
function useFocusBack(open: boolean): void {
  // Before the dialog takes the focus, which it does in an effect of its own.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (!open || !(opener instanceof HTMLElement)) return;
    // After the dialog has let go: until then it holds the focus.
    return () => void setTimeout(() => opener.isConnected && isFocusLost() && opener.focus());
  }, [open]);
}
