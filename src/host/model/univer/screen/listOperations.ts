/** The engine's operations behind a drop-down arrow; its package does not name them to others. */
export const OPEN_LIST = "sheet.operation.show-data-validation-dropdown";
export const HIDE_LIST = "sheet.operation.hide-data-validation-dropdown";
