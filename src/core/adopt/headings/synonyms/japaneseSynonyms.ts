import type { Role } from "../../../sheets/fields";
import type { Synonyms } from "./fieldSynonyms";

/** Japanese headings as they are folded: 顧客番号 with simplified characters where Chinese has the same one, 売 as it is. */
export const japaneseSynonyms: Readonly<Record<Role, Synonyms>> = {
  customers: {
    customerId: { sure: "顾客番号 顾客コード 得意先コード 得意先番号 取引先コード 取引先番号 会员番号" },
    companyName: {
      sure: "会社名 企业名 顾客名 顾客名称 得意先名 得意先名称 取引先名 取引先名称 贵社名 御社名 法人名",
      usual: "顾客 得意先 取引先 店舗名",
    },
    personName: { sure: "氏名 お名前 顾客氏名" },
    contactName: { sure: "ご担当者 ご担当者名 先方担当者", usual: "担当者 担当者名" },
    phone: { sure: "电话番号", usual: "连络先" },
    mobile: { sure: "携帯电话 携帯番号 携帯 携帯电话番号" },
    email: { sure: "メールアドレス メール eメール" },
    address: { sure: "住所" },
    postcode: { sure: "邮便番号" },
    province: { sure: "都道府県" },
    city: { sure: "市区町村" },
    industry: { sure: "业种" },
    jobTitle: { sure: "役职" },
    owner: { sure: "担当营业 担当営业 営业担当 営业担当者 营业担当 营业担当者 弊社担当 当社担当" },
    registeredOn: { sure: "登录日 登录日时 登录年月日 顾客登录日 顾客登录日时" },
    note: { sure: "备考" },
  },
  transactions: {
    orderId: { sure: "受注番号 注文番号 伝票番号 取引番号 取引id" },
    dealtOn: { sure: "受注日 注文日 売上日 売り上げ日 取引日 取引日时 贩売日 购入日 购入日时" },
    amount: {
      sure: "売上金额 売上高 取引金额 购入金额 注文金额 受注金额 税込金额",
      usual: "売上 计",
    },
    product: { sure: "商品名 品名 制品名" },
    paymentMethod: { sure: "支払方法 支払い方法" },
    orderStatus: { usual: "ステータス" },
    invoiceNo: { sure: "请求书番号 请求番号" },
    invoicedOn: { sure: "请求日" },
    invoiceAmount: { sure: "请求金额" },
  },
  followUps: {
    followedUpAt: { sure: "访问日 対応日 连络日 商谈日" },
    followedUpBy: { sure: "対応者 访问者" },
    content: { sure: "対応内容 商谈内容 访问内容" },
    nextFollowUpAt: { sure: "次回予定日 次回访问日 次回连络日" },
  },
};
