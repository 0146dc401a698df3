/**
 * Lists as teams of many trades keep them, under headings that were unseen when the synonyms were written. A line
 * `# name | sheet | role`, then its columns: heading = expected field ("~": none of ours) < what stands in the cells
 * (see cellsOf in teamLists.test.ts).
 */
export const teamLists = `
# owners of flats | 业主登记 | customers
楼栋=~address<of 1栋/2栋/3栋 | 房间=~address<id 10 | 产权人=personName<person | 建筑面积=~<num 88 | 联系手机=mobile<mobile | 交房时间=~registeredOn<day | 欠费月数=~<small
# pupils of a driving school | 学员 | customers
流水=~customerId<id 2024 | 学员=personName<person | 身份证=~<card | 报考车型=~<of C1/C2/A1 | 报名时间=registeredOn<day | 推荐人=~source<personR | 联系电话=phone<mobile | 科目进度=~status<of 科一/科二/科三/拿证
# a pet shop | 建卡 | customers
主人=personName<person | 主人电话=phone<mobile | 宠物名=~<of 豆豆/球球/旺财/咪咪/毛毛 | 品种=~<of 柯基/金毛/布偶 | 体重=~<num 8 | 建卡门店=~<of 城东店/城西店 | 最近到店=~lastDealOn<day | 余额=~<money
# monthly accounts of a courier | 月结客户 | customers
客户简名=companyName<short | 月结卡号=~customerId<id 0212000 | 取件地址=address<street | 收派员=owner<staff | 折扣=~<rate | 账期=~<of 30天/45天/60天
# clients of a bookkeeper | 代账 | customers
企业=companyName<firm | 法人=contactName<person | 法人电话=phone<mobile | 会计=owner<staff | 税务类型=~tags<of 小规模/一般纳税人 | 服务费/月=~<money | 做账起始月=~<day | 报税密码=~<id pw
# retailers of tobacco | 零售户 | customers
许可证号=~customerId<id 320500100 | 店铺=companyName<shop | 经营者=~contactName<person | 档位=~tier<of 1档/5档/10档/20档 | 订货周期=~<of 周一/周二/周四 | 线路=~region<of A线/B线/C线 | 商圈=~region<of 城区/乡镇 | 经营地址=address<street | 订货电话=phone<mobile
# buyers abroad | 国外客户 | customers
国别=~region<of 德国/越南/巴西/美国 | 买家公司=companyName<efirm | Buyer=contactName<eperson | 职务=jobTitle<of Buyer/Owner/CEO | 邮箱地址1=email<mail | 首次询盘=~registeredOn<day | 询盘渠道=source<of 阿里国际站/展会/官网 | 主推款=~mainBusiness<of 折叠椅/露营灯 | 跟单=owner<staff
# hospitals of a medical rep | 终端 | customers
医院名称=companyName<hospital | 医院等级=~tier<of 三甲/三乙/二甲 | 科室=~<of 骨科/心内科/呼吸科 | 主任=contactName<person | 主任手机=mobile<mobile | 床位数=~<num 300 | 代表=owner<staff | 潜力分级=~tier<of A/B/C
# resellers | 渠道商 | customers
渠道商全名=companyName<firm | 授权级别=~tier<of 金牌/银牌/铜牌 | 授权区域=~region<of 江苏省/浙江省/安徽省 | 授权起=~<day | 授权止=~<later | 渠道经理=owner<staff | 对口人=contactName<person | 对口人手机=mobile<mobile | 年任务(万)=~<num 80
# guests of a beauty parlour | 顾客 | customers
顾客=personName<person | 生辰=~<birth | 肤质=~<of 干性/油性/混合 | 美容顾问=owner<staff | 耗卡项目=~<of 水光/热玛吉/清洁 | 剩余次数=~<small | 电联号码=mobile<mobile | 会员层级=tier<of 金卡/银卡/普卡
# children of a tutor | 在读 | customers
宝贝姓名=personName<person | 年级=~<of 一年级/三年级/五年级 | 就读学校=~<of 实验小学/附属小学/城南小学 | 妈妈电话=phone<mobile | 课包=~<of 48课时/96课时 | 剩余课时=~<small | 主课老师=~owner<staff | 怎么了解到我们=source<of 地推/转介绍/抖音
# farmers | 农户 | customers
农户=personName<person | 村组=~address<of 前进村3组/红旗村1组/东风村2组 | 种植作物=~mainBusiness<of 水稻/小麦/葡萄 | 亩数=~<num 30 | 联系号=mobile<mobile | 赊账上限=~<money | 片区服务员=owner<staff
# cars of a garage | 车主档案 | customers
车主/单位=~personName<person | 车牌=~<plate | 车型=~<of 卡罗拉/途观/轩逸 | VIN=~<id LSVAA2182E2 | 行驶里程=~<num 30000 | 首保日=~<day | 电话=phone<mobile | 服务接待=owner<staff
# tenants of a platform | 租户清单 | customers
租户名=~companyName<firm | 租户ID=~customerId<id T10 | 套餐版本=~<of 标准版/旗舰版 | 开通日=~registeredOn<day | 到期日=~<later | 席位数=~<small | 客成=owner<staff | 健康度=~<of 健康/一般/预警 | 主管理员=~personName<person | 管理员邮箱=email<mail
# policy holders | 保单 | customers
投保人=personName<person | 被保人=~contactName<person2 | 证件号码=~<card | 保单状态=~status<of 有效/失效/犹豫期 | 代理人=owner<staff | 投保日=~registeredOn<day | 联络手机=mobile<mobile | 家庭住址=address<street
# users of machines | 装机档案 | customers
使用单位=companyName<hospital | 设备型号=~<of CT-64/MR-15/DR-3 | 装机日期=~registeredOn<day | 机身号=~<id SN77 | 装机地点=address<street | 设备科联系人=contactName<person | 科室电话=phone<tel | 维保到期=~<later
# cards of a fair | 展会名片 | customers
参会企业=companyName<firm | 姓 名=contactName<person | 职务=jobTitle<of 总经理/采购/工程师 | 手 机=mobile<mobile | 展位号=~<id B | 意向产品=~mainBusiness<of 轴承/齿轮/丝杆 | 需求描述=~note<long | 名片日期=~registeredOn<day | 接待人=owner<staff
# lodgers | 在住 | customers
租客=personName<person | 房间号=~address<id 50 | 租金/月=~<money | 押金=~<money | 入住日=~registeredOn<day | 合同止=~<later | 租客电话=phone<mobile | 管家=owner<staff
# calls of a call centre | 外呼明细 | followUps
外呼时间=followedUpAt<day | 坐席=followedUpBy<staff | 被叫号码=~mobile<mobile | 客户姓名=personName<person | 通话时长=~<small | 接通状态=~feedback<of 已接通/无人接听/拒接 | 通话小结=content<long | 下次拨打=nextFollowUpAt<later
# rounds of a rep | 走访 | followUps
走访日期=followedUpAt<day | 走访单位=companyName<firmR | 走访人=followedUpBy<staff | 对方接待=contactName<person | 谈了啥=content<long | 客户诉求=~feedback<long2 | 完成时限=~nextFollowUpAt<later
# complaints | 客诉登记 | followUps
受理日=followedUpAt<day | 诉求人=contactName<person | 诉求渠道=channel<of 电话/微信/来访 | 诉求分类=category<of 质量/物流/服务 | 问题经过=content<long | 责任部门=~<of 品质部/仓储部 | 处理结果=~solution<long2 | 结案日=~closedAt<later
# visits to homes | 家访 | followUps
家访日期=followedUpAt<day | 学生=personName<person | 家访老师=followedUpBy<staff | 家访方式=channel<of 上门/电话/视频 | 家长反馈=content<long | 后续安排=nextStep<long2
# a weekly report | 周报 | followUps
汇报日=followedUpAt<day | 客户=companyName<firmR | 本周动作=~content<long | 客户反应=feedback<long2 | 下周计划=~content<long3 | 商务=followedUpBy<staff
# what was shipped | 销售出库 | transactions
单据日期=dealtOn<day | 单据编号=orderId<seq XS2024 | 往来单位=companyName<firmR | 仓库=~<of 主仓/二仓 | 商品全名=product<of 轴承6204/齿轮M2/丝杆1605 | 数量=~<small | 单价=~<price | 折后金额=amount<money | 经手人=owner<staff | 摘要=~detail<blank
# canteen meals | 团餐 | transactions
送餐日=dealtOn<day | 团餐单位=companyName<firmR | 份数=~<small | 餐标=~<price | 合计金额=amount<money | 结算=~paymentMethod<of 月结/现结 | 送餐员=owner<staff
# jobs of a printer | 印单 | transactions
下单日=dealtOn<day | 客户抬头=companyName<firmR | 印品=~product<of 画册/名片/手提袋 | 印数=~<num 500 | 总价=amount<money | 交期=~<later | 业务=owner<staff | 送货单号=~orderId<seq SH
# machines let | 租赁台账 | transactions
租赁合同=contractNo<seq ZL2024 | 承租方=companyName<firmR | 起租日=~contractStart<day | 退租日=~contractEnd<later | 月租=~<price | 租金合计=amount<money | 出租设备=~product<of 升降车/叉车 | 签约日=dealtOn<day0 | 签约业务=~owner<staff
# money received | 到账流水 | transactions
到账日=dealtOn<day | 付款户名=companyName<firmR | 到账金额=amount<money | 银行流水号=~orderId<seq 9008 | 对应合同=contractNo<id HT2024 | 认领人=owner<staff
# nights of a hotel | 房单 | transactions
预订号=orderId<seq R | 客人=contactName<person | 入住=dealtOn<day | 离店=~<later | 房型=product<of 大床房/双床房/套房 | 房晚=~<small | 房费=amount<money | 预订渠道=~source<of 携程/美团/散客 | 客人手机=~mobile<mobile
# waybills | 托运 | transactions
托运日=dealtOn<day | 运单=orderId<seq YD | 发货方=companyName<firmR | 收货方=~<firm | 到站=~<of 上海/武汉/成都 | 件数=~<small | 重量(kg)=~<num 120 | 运杂费=amount<money | 付款方式=paymentMethod<of 现付/到付/月结 | 签收=~<yn
# orders of a shop on the net | 订单导出 | transactions
订单号=orderId<id 240501- | 商品=product<of 露营灯/折叠椅/帐篷 | 订单状态=orderStatus<of 已发货/已签收/已取消 | 商家实收金额(元)=amount<money | 收货人=~contactName<person | 手机=~mobile<mobile | 省=~province<of 江苏省/浙江省 | 市=~city<of 苏州市/杭州市 | 支付时间=~dealtOn<day | 快递单号=~<id SF
# a clinic | 门诊日志 | transactions
就诊日=dealtOn<day | 病历号=~customerId<idR 00 | 患者=personName<person | 科别=~<of 内科/儿科 | 医师=owner<staff | 应收=amount<money | 医保支付=~<price | 收费员=~<personR
# a tree nursery | 出圃 | transactions
开单日=dealtOn<day | 购苗单位=companyName<firmR | 品种规格=~product<of 香樟8cm/桂花5cm/红枫4cm | 株数=~<num 40 | 株价=~<price | 苗款=amount<money | 装车费=~<small | 跟车人=~owner<staff
# advertisements | 投放 | transactions
投放合同号=contractNo<seq TF | 广告主=companyName<firmR | 签单日=dealtOn<day | 投放周期=~<of 一个月/一季度 | 刊例价=~<price | 执行价=amount<money | 媒介=~<of 电梯/地铁 | AE=owner<staff
# cards of a gym | 卡单 | transactions
购卡日=dealtOn<day | 会员=personName<person | 卡种=~product<of 年卡/季卡/次卡 | 实收=amount<money | 成交会籍=owner<staff | 支付=paymentMethod<of 微信/支付宝/刷卡 | 收据号=orderId<seq SJ
# coal by the lorry | 磅单 | transactions
过磅日期=dealtOn<day | 磅单号=orderId<seq B | 客户=companyName<firmR | 品名=product<of 动力煤/块煤 | 车号=~<plate | 毛重=~<num 60 | 皮重=~<num 15 | 净重=~<num 45 | 含税单价=~<price | 货款=amount<money
# cases of a law firm | 收案 | transactions
收案日期=dealtOn<day | 案号=orderId<seq LS2024 | 委托人=companyName<firmR | 案由=~detail<of 买卖合同/劳动争议/借贷 | 承办律师=owner<staff | 代理费=amount<money | 已收律师费=~<price | 结案方式=~orderStatus<of 调解/判决/撤诉
# tests of a laboratory | 委托单 | transactions
委托日期=dealtOn<day | 委托编号=orderId<seq WT | 委托单位=companyName<firmR | 样品名称=~product<of 水样/土样 | 检测项目=~detail<of 重金属/微生物 | 检测费=amount<money | 报告编号=~<id BG | 付款状态=~orderStatus<of 已付/未付
# clients in Taiwan | 客戶資料 | customers
客戶編號=customerId<id A00 | 公司抬頭=companyName<firm | 統一編號=creditCode<twid | 聯絡窗口=contactName<person | 分機=~<small | 行動電話=mobile<twmobile | 送貨地址=address<street | 付款條件=~<of 月結30天/月結60天 | 業務擔當=owner<staff
# sales in Taiwan | 銷貨明細 | transactions
銷貨日期=dealtOn<day | 銷貨單號=orderId<seq S2024 | 客戶簡稱=companyName<firmR | 品號=~<id P | 品名=product<of 軸承/齒輪 | 數量=~<small | 單價=~<price | 未稅金額=amount<money | 稅額=~<small | 發票號碼=invoiceNo<id AB12
# calls in Taiwan | 拜訪紀錄 | followUps
拜訪日期=followedUpAt<day | 拜訪對象=companyName<firmR | 洽談人員=~followedUpBy<person | 洽談內容=content<long | 待辦=nextStep<long2 | 下次約訪=nextFollowUpAt<later
# members in Hong Kong | 會員 | customers
會員編號=customerId<id M00 | 會員姓名=personName<person | 電郵=email<mail | 手提電話=mobile<hkmobile | 入會日=registeredOn<day | 積分=~<num 300 | 推薦人=~source<personR | 屋苑=~address<of 太古城/美孚新邨
# orders of a shop in Taiwan | 訂單 | transactions
訂單編號=orderId<seq O2024 | 訂購人=personName<person | 收件地址=~address<street | 結帳金額=amount<money | 付款方式=paymentMethod<of 信用卡/轉帳/貨到付款 | 出貨狀態=orderStatus<of 已出貨/待出貨 | 下單時間=dealtOn<day
# members of a gym | Members | customers
Member #=customerId<id M10 | Surname=lastName<surname | Forename=firstName<given | Joined=registeredOn<day | Plan=~<of Gold/Silver/Off-peak | Monthly Fee=~<price | Home Club=~<of Leeds/York | Mobile=mobile<ukmobile | Trainer=owner<estaff
# donors | Donors | customers
Constituent ID=customerId<id 77 | Donor=personName<eperson | Salutation=~<of Mr/Mrs/Dr | Address Line 1=address<estreet | City=city<of Dayton/Boise/Tulsa | ST=province<of OH/ID/OK | ZIP=postcode<zip | First Gift=~firstDealOn<day | Largest Gift=~<money | Solicitor=~owner<estaff
# gardens of a landscaper | Route sheet | customers
Property Owner=personName<eperson | Site Address=address<estreet | Crew=~<of North/South | Service Day=~<of Mon/Tue/Thu | Rate per Visit=~<price | Best Phone=phone<usphone | Gate Code=~<num 4000 | Email Addr=email<mail
# stockists | Trade accounts | customers
Trading Name=companyName<efirm | Registered Office=address<estreet | Credit Limit=~<money | Terms=~<of Net 30/Net 60 | Acc Mgr=owner<estaff | Buyer Name=contactName<eperson | Buyer Email=email<mail | On Stop=~<yn
# pupils of a music school | Pupils | customers
Pupil=personName<eperson | Year Group=~<of Y5/Y7/Y9 | Parent/Carer=contactName<eperson2 | Parent Mobile=~landline<ukmobile | Parent Email=email<mail | Instrument=~<of Piano/Violin/Cello | Lesson Length=~<small | Teacher=owner<estaff
# shipments of a forwarder | Job register | transactions
Job Ref=orderId<seq J24 | Shipper=companyName<efirmR | Consignee=~<efirm | POL=~<of Ningbo/Shanghai | POD=~<of Hamburg/Genoa | ETD=dealtOn<day | Freight USD=amount<money | Ops=owner<estaff
# visits to outlets | Store visits | followUps
Visited On=followedUpAt<day | Outlet=companyName<efirmR | Rep=followedUpBy<estaff | Spoke To=contactName<eperson | What Happened=content<elong | Competitor Seen=~<of Acme/None | Next Move=nextStep<elong2 | Revisit By=nextFollowUpAt<later
# a help desk | Support log | followUps
Raised On=followedUpAt<day | Raised By=~contactName<eperson | Company=companyName<efirmR | Channel=channel<of Phone/Email/Chat | Issue Summary=content<elong | Resolution=~solution<elong2 | Assigned Tech=~followedUpBy<estaff | CSAT=~satisfaction<small | Closed On=closedAt<later
# takings of a till | Transactions | transactions
Date=dealtOn<day | Gross Sales=~amount<money2 | Discounts=~<small | Net Sales=~amount<money | Tip=~<small | Transaction ID=orderId<id TX9 | Customer Name=personName<eperson | Card Brand=~<of Visa/Amex | Staff Name=owner<estaff
# tickets sold | Ticket orders | transactions
Order #=orderId<id 88 | Purchaser=contactName<eperson | Purchaser Email=~email<mail | Ticket Type=~product<of Adult/Child | Qty=~<small | Face Value=~<price | Booking Fee=~<small | Order Total=amount<money | Purchased At=dealtOn<day
# bills of a consultancy | Fee notes | transactions
Engagement=~<of Audit FY24/Tax advice/Due diligence | Client Entity=companyName<efirmR | Partner in Charge=owner<estaff | PO Ref=~orderId<id PO | Fees Invoiced=amount<money | Inv Date=~dealtOn<day | Inv No=~invoiceNo<seq INV- | Settled=~orderStatus<yn
# workspaces | Accounts | customers
Workspace=companyName<efirm | Admin Email=email<mail | Plan=~tier<of Free/Pro/Team | MRR=~<price | Seats=~<small | Trial Ends=~<later | Signup Source=source<of Ads/Referral/Organic | Created=registeredOn<day
# calls back | Call sheet | followUps
When=followedUpAt<day | Who We Called=~contactName<eperson | Their Firm=companyName<efirmR | Agent=followedUpBy<estaff | Outcome=feedback<of Interested/Voicemail/No answer | Gist=content<elong | Call Again=nextFollowUpAt<later
# clients in Japan | 得意先台帳 | customers
得意先コード=customerId<id 00 | 得意先名=companyName<jfirm | 郵便番号=postcode<jzip | 住所=address<jstreet | TEL=phone<jtel | 担当営業=owner<jstaff | 締日=~<of 末日/20日 | 与信枠=~<money
# sales in Japan | 売上明細 | transactions
売上日=dealtOn<day | 伝票番号=orderId<seq 4400 | 得意先名=companyName<jfirmR | 品名=product<of ネジ/歯車 | 数量=~<small | 単価=~<price | 売上金額=amount<money | 担当=owner<jstaff
# clients in Korea | 고객명단 | customers
고객사=companyName<kfirm | 담당자=contactName<kperson | 직급=jobTitle<of 과장/부장/대리 | 휴대폰=mobile<kmobile | 이메일=email<mail | 업종=industry<of 제조/유통/건설 | 등록일=registeredOn<day | 영업담당=owner<kstaff
# orders in Germany | Auftragsliste | transactions
Auftragsnr.=orderId<seq A24- | Auftragsdatum=dealtOn<day | Kunde=companyName<dfirmR | Kundennr.=~customerId<idR D10 | Artikel=product<of Pumpe/Ventil | Menge=~<small | Nettobetrag=amount<money | Sachbearbeiter=owner<dstaff
# clients in France | Fichier clients | customers
Raison sociale=companyName<ffirm | Interlocuteur=contactName<fperson | Tél. portable=mobile<fmobile | Courriel=email<mail | Code postal=postcode<zip | Ville=city<of Lyon/Nantes/Lille | Commercial=owner<fstaff | Secteur d'activité=industry<of Industrie/Commerce/Santé
# visits in Spain | Visitas | followUps
Fecha visita=followedUpAt<day | Cliente=companyName<sfirmR | Comercial=followedUpBy<sstaff | Motivo=~category<of Demo/Seguimiento | Resultado=~content<slong | Próxima visita=nextFollowUpAt<later
`;
