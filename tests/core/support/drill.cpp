// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/drill.h"

#include "support/sanitized.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <random>

namespace kith::test {

namespace {

std::vector<qint64> indexesToTry(qint64 operations, const DrillOptions& options)
{
    const auto tried = [&](int times) {
        return options.isControl ? times : lessIfSanitized(times);
    };
    const int runs = tried(options.runs);
    const qint64 wholeAtEachEnd = std::min(tried(10), runs / 3);
    std::vector<qint64> middle;
    std::vector<qint64> chosen;
    for (qint64 index = 1; index <= operations; ++index) {
        const bool isEnd = index <= wholeAtEachEnd || index > operations - wholeAtEachEnd;
        (isEnd ? chosen : middle).push_back(index);
    }
    const auto room = std::max<qint64>(0, runs - static_cast<qint64>(chosen.size()));
    std::mt19937 random(options.seed);
    std::sample(middle.begin(), middle.end(), std::back_inserter(chosen), room, random);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// In memory where the system offers that: what is durable there the model knows, and real syncs take their time.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/kith-drill-XXXXXX");
}

void copyFolder(const QString& from, const QString& to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
}

class Drill
{
public:
    Drill(const Scenario& scenario, const DrillOptions& options)
        : m_scenario(scenario)
        , m_options(options)
        , m_vfs("kith-fault")
    {
        if (m_scenario.prepare)
            m_scenario.prepare(m_prepared.path());
    }

    DrillReport run()
    {
        runOnce({.fault = m_options.fault, .at = 0, .seed = m_options.seed});
        m_report.operations = m_vfs.operations();
        std::vector<Survival> survivals{Survival::Nothing};
        if (m_options.fault == Fault::PowerLoss)
            survivals = {Survival::Nothing, Survival::SomeSectors, Survival::TornLastWrite};
        for (const qint64 index : indexesToTry(m_report.operations, m_options)) {
            for (const Survival survival : survivals)
                runOnce({m_options.fault, index, survival, m_options.seed + static_cast<quint32>(index)});
        }
        return m_report;
    }

private:
    void runOnce(const FaultPlan& plan)
    {
        const QTemporaryDir folder(folderTemplate());
        copyFolder(m_prepared.path(), folder.path());
        Acknowledged acknowledged;
        m_vfs.arm(plan);
        m_scenario.act(folder.path(), m_vfs.name(), acknowledged);
        m_report.struck += m_vfs.struck();
        if (plan.fault == Fault::PowerLoss) {
            m_vfs.cutPower();
            m_vfs.materialise();
        }
        ++m_report.runs;
        if (const QString problem = m_scenario.problem(folder.path(), acknowledged); !problem.isEmpty())
            m_report.problems.append(describe(plan) + problem);
    }

    static QString describe(const FaultPlan& plan)
    {
        return QStringLiteral("fault %1 at operation %2 (survival %3, seed %4): ")
            .arg(static_cast<int>(plan.fault))
            .arg(plan.at)
            .arg(static_cast<int>(plan.survival))
            .arg(plan.seed);
    }

    const Scenario& m_scenario;
    DrillOptions m_options;
    FaultVfs m_vfs;
    QTemporaryDir m_prepared{folderTemplate()};
    DrillReport m_report{};
};

} // namespace

DrillReport drill(const Scenario& scenario, const DrillOptions& options)
{
    return Drill(scenario, options).run();
}

} // namespace kith::test
