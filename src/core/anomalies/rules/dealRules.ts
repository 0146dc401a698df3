import type { Rule } from "../rule/rule";
import { completedUnpaid } from "./deals/completedUnpaid";
import { contractEndsEarly } from "./deals/contractEndsEarly";
import { contractExpiring } from "./deals/contractExpiring";
import { dealAfterContract } from "./deals/dealAfterContract";
import { dealOutsideContract } from "./deals/dealOutsideContract";
import { duplicateInvoice } from "./deals/duplicateInvoice";
import { invoiceDate } from "./deals/invoiceDate";
import { invoiceDiffers } from "./deals/invoiceDiffers";
import { negativePurchase } from "./deals/negativePurchase";
import { oddsAgainstStage } from "./deals/oddsAgainstStage";
import { paidWithoutMethod } from "./deals/paidWithoutMethod";
import { refundBeforePurchase } from "./deals/refundBeforePurchase";
import { refundSign } from "./deals/refundSign";
import { refundsExceedPurchases } from "./deals/refundsExceedPurchases";
import { shippedWithoutDelivery } from "./deals/shippedWithoutDelivery";

/** What a deal, its invoice or its contract says against another. */
export const dealRules: readonly Rule[] = [
  completedUnpaid,
  paidWithoutMethod,
  refundsExceedPurchases,
  refundBeforePurchase,
  negativePurchase,
  invoiceDiffers,
  invoiceDate,
  duplicateInvoice,
  contractEndsEarly,
  dealAfterContract,
  contractExpiring,
  dealOutsideContract,
  shippedWithoutDelivery,
  refundSign,
  oddsAgainstStage,
];
