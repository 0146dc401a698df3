import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import { keepEscape } from "./keepEscape";

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly open: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** What is to be chosen before it is confirmed. */
  readonly children?: ReactNode;
}

/**
 * A question before something large. In the pane: Office's own dialogs are another process and get blocked. The button
 * that asks is its `useRestoreFocusTarget`, so that the focus comes back there.
 */
export function Confirm({ title, lead, confirm, open, onConfirm, onCancel, children }: Props): ReactNode {
  const { common } = useTexts();
  return (
    <Dialog modalType="alert" onOpenChange={(_, { open: stays }) => stays || onCancel()} open={open}>
      <DialogSurface onKeyDown={keepEscape} style={{ maxWidth: "calc(100vw - 32px)", padding: 16 }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent style={{ whiteSpace: "pre-line" }}>
            {lead}
            {children}
          </DialogContent>
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
