# SPDX-License-Identifier: GPL-3.0-or-later
# Test binaries: found, linked and registered with ctest the same way everywhere.
include(Catch)

# kith_add_tests(<target> SOURCES <file>... LIBRARIES <target>...)
# A Catch2 binary of its own main.cpp, one ctest test a TEST_CASE.
function(kith_add_tests target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${target} ${arg_SOURCES})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} kith_options Catch2::Catch2 rapidcheck)
    target_compile_definitions(${target} PRIVATE KITH_SHARED_DATA="shared-data")
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <support/catch.h>)
    # Catch2 2 puts its implementation where CATCH_CONFIG_RUNNER is defined before the first include.
    foreach(source IN LISTS arg_SOURCES)
        if(source MATCHES "main\\.cpp$")
            set_source_files_properties(${source} PROPERTIES
                SKIP_PRECOMPILE_HEADERS ON
                COMPILE_DEFINITIONS "KITH_SHARED_DATA_FOLDER=\"${KITH_SHARED_DATA}\"")
        endif()
    endforeach()
    set(discovery "")
    if(Catch2_VERSION VERSION_GREATER_EQUAL 3.1)
        set(discovery DISCOVERY_MODE PRE_TEST)
    endif()
    catch_discover_tests(${target} ${discovery}
        PROPERTIES TIMEOUT 300 LABELS alone)
    # Read by .ci/run, which also runs each binary whole, instead of the tests of this label.
    set_property(GLOBAL APPEND PROPERTY KITH_TEST_BINARIES $<TARGET_FILE:${target}>)
endfunction()

# kith_tests_start(<target> <program>)
# The tests start this program: it is linked before they are, and they need not wait for it earlier than that.
function(kith_tests_start target program)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS $<TARGET_FILE:${program}>)
endfunction()
