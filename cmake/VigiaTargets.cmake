# SPDX-License-Identifier: GPL-3.0-or-later
# One way to make a library, a program and a test; compiler settings live here and nowhere else.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(VIGIA_CCACHE ccache)
if(VIGIA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${VIGIA_CCACHE}")
endif()

# A hundred test programs link each time a library changes: where there is a fast linker it is used.
find_program(VIGIA_MOLD mold)
if(VIGIA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(vigia_options INTERFACE)
target_compile_definitions(vigia_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(vigia_options INTERFACE /W4 /permissive- /utf-8 /we4062)
else()
    target_compile_options(vigia_options INTERFACE
        -Wall -Wextra -Wpedantic -Wno-missing-field-initializers -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Werror=switch -Werror=return-type)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 warns of initializer lists in default member initializers when it optimises: wrongly.
        target_compile_options(vigia_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(VIGIA_WERROR)
    target_compile_options(vigia_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(VIGIA_SANITIZE)
    target_compile_options(vigia_options INTERFACE -fsanitize=${VIGIA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(vigia_options INTERFACE -fsanitize=${VIGIA_SANITIZE})
endif()

# vigia_library(NAME SOURCES… [LINKS …]) → the library vigia::NAME of the folder it stands in.
# What it may include is what it links; tests/architecture holds the table against the #include lines.
function(vigia_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(vigia_${name} STATIC ${ARG_SOURCES})
    add_library(vigia::${name} ALIAS vigia_${name})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH tree) # app/ or ui/
    target_include_directories(vigia_${name} PUBLIC "${tree}")
    target_link_libraries(vigia_${name} PUBLIC ${ARG_LINKS} PRIVATE vigia_options)
endfunction()

# vigia_test(NAME [SOURCES …] LINKS … [TIMEOUT seconds] [LABELS …]): one QtTest program NAME.cpp.
function(vigia_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test vigia_options)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "LC_ALL=C.UTF-8;QT_LOGGING_RULES=")
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
endfunction()

# A test of windows: offscreen unless it brings its own display (tests/ui/support).
function(vigia_ui_test name)
    vigia_test(${name} ${ARGN})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/ui")
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()
