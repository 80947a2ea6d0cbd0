package org.classliaison.app.store;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/** A bot's id in a text column. */
final class BotIdHandler extends BaseTypeHandler<BotId> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, BotId bot, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(i, bot.value());
    }

    @Override
    public @Nullable BotId getNullableResult(ResultSet row, String column) throws SQLException {
        return bot(row.getString(column));
    }

    @Override
    public @Nullable BotId getNullableResult(ResultSet row, int column) throws SQLException {
        return bot(row.getString(column));
    }

    @Override
    public @Nullable BotId getNullableResult(CallableStatement call, int column) throws SQLException {
        return bot(call.getString(column));
    }

    private static @Nullable BotId bot(@Nullable String value) {
        return value == null ? null : new BotId(value);
    }
}
