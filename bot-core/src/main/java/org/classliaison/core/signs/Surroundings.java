package org.classliaison.core.signs;

import java.util.List;

/** What is said around a number: the words nearest to it tell what it is a number of. */
enum Surroundings {
    /** Telephone, card, identity. */
    PERSONAL,
    /** The number of a student. */
    STUDENT,
    /** An order, a parcel, a chat group, a meeting. */
    OTHER,
    NONE;

    private static final int BEFORE = 12;
    private static final int AFTER = 6;
    /** A word for other things speaks only for the number right beside it. */
    private static final int BESIDE = 4;

    private static final String[] PERSONAL_WORDS = {
        "手机", "电话", "联系", "身份证", "证件", "卡号", "银行", "储蓄", "工资卡", "工行", "农行", "建行", "中行", "tel", "phone", "mobile", "sfz",
        "sjh", "打给", "拨打", "致电", "短信", "微信同", "户名", "开户", "收款", "打款", "转账", "号码", "card", "收件人", "联络"
    };
    private static final String[] STUDENT_WORDS = {"学号", "学籍号", "考生号", "xh", "一卡通号", "校园卡号", "工号"};
    private static final String[] OTHER_WORDS = {
        "qq", "扣扣", "企鹅", "群号", "群聊号", "加群", "订单", "单号", "运单", "快递", "物流", "编号", "会议号", "会议id", "会议", "流水", "条码", "条形码",
        "isbn", "课程号", "课序号", "取件", "验证码", "序列号", "发票", "股票", "代码", "工单", "票号", "邀请码", "激活码", "密码", "房间号", "直播间", "资产",
        "版本号", "批次", "文号", "案号", "时间戳", "圆周率", "π", "uid", "交易号", "参考号", "学分", "分数", "基金", "顺丰", "圆通", "中通", "韵达", "申通",
        "极兔", "邮政", "包裹", "车次", "航班", "型号", "货号", "口令", "腾讯", "zoom", "ip", "端口", "doi", "专利", "标准号", "核销", "券码", "哈希",
        "种子", "随机"
    };

    /** The words before a number count first; those after it only say that it is somebody's. */
    static Surroundings of(String plain, int from, int to) {
        String before = plain.substring(Math.max(0, from - BEFORE), from);
        String after = plain.substring(to, Math.min(plain.length(), to + AFTER));
        Surroundings nearest = nearest(before, List.of(STUDENT, PERSONAL, OTHER), true);
        return nearest == NONE ? nearest(after, List.of(STUDENT, PERSONAL), false) : nearest;
    }

    private static Surroundings nearest(String words, List<Surroundings> some, boolean fromTheEnd) {
        Surroundings nearest = NONE;
        int best = Integer.MAX_VALUE;
        for (Surroundings one : some) {
            int away = away(words, one.words(), fromTheEnd);
            if (away < best && (one != OTHER || away <= BESIDE)) {
                best = away;
                nearest = one;
            }
        }
        return nearest;
    }

    private static int away(String words, String[] list, boolean fromTheEnd) {
        int best = Integer.MAX_VALUE;
        for (String word : list) {
            int at = fromTheEnd ? words.lastIndexOf(word) : words.indexOf(word);
            if (at >= 0) {
                best = Math.min(best, fromTheEnd ? words.length() - at - word.length() : at);
            }
        }
        return best;
    }

    private String[] words() {
        return switch (this) {
            case PERSONAL -> PERSONAL_WORDS;
            case STUDENT -> STUDENT_WORDS;
            case OTHER -> OTHER_WORDS;
            case NONE -> new String[0];
        };
    }
}
