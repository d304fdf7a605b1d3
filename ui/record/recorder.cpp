#include "ui/record/recorder.h"

#include "core/record/outbox.h"

#include "ui/settings/settings.h"

#include <future>
#include <utility>

namespace lucency {

Recorder::Recorder(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1);  // a connection belongs to its thread
    use(recordOfSettings(), readerOfSettings());
}

Recorder::~Recorder() {
    use({}, {});
    finish();
}

bool Recorder::use(const RecordAddress& address, const Reader& reader) {
    if (record_ && record_->address() == address && record_->reader() == reader) {
        return false;
    }
    pool_.start(
        [before = std::exchange(record_, std::make_shared<Record>(address, reader))]() mutable {
            before.reset();
        });
    return true;
}

void Recorder::log(const QString& action, const QByteArray& pixels_sha256, const QString& detail) {
    pool_.start([record = record_, action, pixels_sha256, detail] {
        std::ignore = record->log(action, pixels_sha256, detail);
    });
}

std::function<FilmReads(const QByteArray&)> Recorder::readsForWorker() {
    return [this, record = record_](const QByteArray& pixels_sha256) {
        std::promise<FilmReads> reads;
        pool_.start([&] { reads.set_value(readsWithOutbox(*record, pixels_sha256).reads); });
        return reads.get_future().get();
    };
}

std::function<Result<std::vector<ReadRow>>()> Recorder::rowsForWorker() {
    return [this, record = record_] {
        std::promise<Result<std::vector<ReadRow>>> rows;
        pool_.start([&] { rows.set_value(record->rows()); });
        return rows.get_future().get();
    };
}

Reader readerOfSettings() {
    const QString name = settings::reader_name.value().trimmed();
    return {name.isEmpty() ? accountName() : name, settings::reader_role.value().trimmed()};
}

RecordAddress recordOfSettings() {
    const auto address = parseRecordAddress(settings::record_address.value());
    return address ? *address : ownRecord();
}

}  // namespace lucency
