package org.classliaison.app.telegram;

import java.util.List;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The commands that Telegram offers while people type. Source: Telegram Bot API, setMyCommands. */
final class CommandMenu {

    private static final List<Item> ITEMS = List.of(
            new Item("ask", "提问：/ask 加上问题", "Ask: /ask and your question"),
            new Item("help", "我能做什么", "What I can do"),
            new Item("mydata", "我的数据", "Your data"),
            new Item("erase", "删除我的数据", "Delete your data"),
            new Item("privacy", "我保存什么", "What I keep"),
            new Item("deadlines", "接下来有什么", "What is coming up"),
            new Item("month", "这个月有什么", "What there is this month"),
            new Item("feed", "把日期放进自己的日历程序", "Dates in your calendar program"),
            new Item("share", "分享一条经验给班里", "Share something with your class"),
            new Item("suggest", "给联系人交一条意见，可以不署名", "Hand in a suggestion, unsigned if you like"),
            new Item("suggestions", "我交的意见和回复；联系人：等回复的意见", "Your suggestions; members: what waits for a reply"),
            new Item("report", "回复一条消息，举报给联系人", "Reply to a message to report it"),
            new Item("help_me", "向联系人求助", "Ask the members for help"),
            new Item("whyflagged", "我的消息有没有交给人看过", "Were lines of yours put before people"),
            new Item("flags", "off 不看我的消息；联系人：等你看的", "off leaves your lines alone; members: what waits"),
            new Item("start", "开始", "Start"),
            new Item("open", "联系人：还没回答的问题", "Members: what waits for an answer"),
            new Item("kb", "联系人：知识库，找、改、写条目", "Members: find, change and write entries"),
            new Item("notice", "联系人：写一条通知", "Members: write a notice"),
            new Item("notices", "联系人：通知的送达和回执", "Members: how far notices are, who has read them"),
            new Item("records", "联系人：截止日期、活动和数字", "Members: deadlines, events, figures"),
            new Item("remind", "联系人：设一条提醒", "Members: set a reminder"),
            new Item("stage", "联系人：各人的日期和期限；本人看自己的", "Members: people's days; your own otherwise"),
            new Item("card", "联系人：写一张学习卡片", "Members: write a study card"),
            new Item("shares", "联系人：分享队列", "Members: what waits to be shared"),
            new Item("digest", "联系人：本周小结", "Members: this week"),
            new Item("manner", "联系人：我什么时候主动回答", "Members: when I speak unasked"),
            new Item("care", "联系人：关怀提示，打开、关掉、准不准", "Members: care flags, on, off, how right"),
            new Item("why", "联系人：回复一条消息，看我为什么这样处理", "Members: reply to a message and see why I did so"),
            new Item("export", "联系人：导出问答；/export 知识库 导出条目", "Members: questions as a file; with “knowledge”, entries"),
            new Item("classes", "支部管理员：班级和邀请", "Branch admins: classes and invitations"),
            new Item("channel", "联系人：绑定频道", "Members: bind a channel"));

    /** @param name of a–z, 0–9 and underscore */
    private record Item(String name, String chinese, String english) {}

    private CommandMenu() {}

    /** Chinese for everybody, English for those whose Telegram is English. */
    static List<ApiCall> calls() {
        return List.of(
                ApiCall.of(SetMyCommands.builder()
                        .commands(commands(Item::chinese))
                        .build()),
                ApiCall.of(SetMyCommands.builder()
                        .commands(commands(Item::english))
                        .languageCode("en")
                        .build()));
    }

    private static List<BotCommand> commands(Function<Item, String> words) {
        return ITEMS.stream()
                .map(item -> new BotCommand(item.name(), words.apply(item)))
                .toList();
    }
}
