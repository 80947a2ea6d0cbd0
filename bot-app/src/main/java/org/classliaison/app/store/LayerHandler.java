package org.classliaison.app.store;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.classliaison.core.knowledge.Layer;
import org.jspecify.annotations.Nullable;

/** A layer by the name that the seed files use too. */
final class LayerHandler extends BaseTypeHandler<Layer> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Layer layer, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(i, layer.text());
    }

    @Override
    public @Nullable Layer getNullableResult(ResultSet row, String column) throws SQLException {
        return layer(row.getString(column));
    }

    @Override
    public @Nullable Layer getNullableResult(ResultSet row, int column) throws SQLException {
        return layer(row.getString(column));
    }

    @Override
    public @Nullable Layer getNullableResult(CallableStatement call, int column) throws SQLException {
        return layer(call.getString(column));
    }

    private static @Nullable Layer layer(@Nullable String text) {
        return text == null
                ? null
                : Layer.of(text).orElseThrow(() -> new IllegalStateException("No layer is called " + text));
    }
}
