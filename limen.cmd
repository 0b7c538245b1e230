@echo off
rem Starts Limen from its checkout, building it first where nothing was built yet.
rem
rem   LIMEN_JAVA_HOME    the JDK to use (25 or newer)
rem   LIMEN_JAVA_OPTS    further options for Java, such as -Xmx2g
rem   LIMEN_BUILD=always build even though something was built before
setlocal EnableExtensions DisableDelayedExpansion
set "LIMEN_ROOT=%~dp0"
set "LIMEN_DIR=%LIMEN_ROOT%cli\target\limen"
set "LIMEN_LOG=%LIMEN_ROOT%target\build.log"
set "JDK_HOME="

if defined LIMEN_JAVA_HOME call :fits "%LIMEN_JAVA_HOME%"
if not defined JDK_HOME if defined JAVA_HOME call :fits "%JAVA_HOME%"
if not defined JDK_HOME for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :fits "%%~dp$PATH:j.."
if not defined JDK_HOME for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*") do if not defined JDK_HOME call :fits "%%~d"
if not defined JDK_HOME (
    echo limen: needs a JDK 25 or newer and found none in LIMEN_JAVA_HOME, JAVA_HOME, on the PATH or in the usual folders. 1>&2
    echo Maybe 'winget install EclipseAdoptium.Temurin.25.JDK', or any unpacked JDK 25 in LIMEN_JAVA_HOME. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK_HOME%"

if not exist "%LIMEN_ROOT%pom.xml" goto run
if exist "%LIMEN_DIR%\limen.jar" if /i not "%LIMEN_BUILD%"=="always" goto run

if not exist "%LIMEN_ROOT%target" mkdir "%LIMEN_ROOT%target"
echo limen: building once (up to a minute) ... 1>&2
pushd "%LIMEN_ROOT%"
call mvnw.cmd -B -ntp -Dquick package >"%LIMEN_LOG%" 2>&1
if errorlevel 1 (
    popd
    findstr /b /c:"[ERROR]" "%LIMEN_LOG%" 1>&2
    echo limen: the build failed; all of it is in %LIMEN_LOG% 1>&2
    exit /b 1
)
popd
if exist "%LIMEN_DIR%" rmdir /s /q "%LIMEN_DIR%"
move "%LIMEN_ROOT%cli\target\quick\limen" "%LIMEN_DIR%" >nul
if errorlevel 1 exit /b 1
for %%j in ("%LIMEN_DIR%\lib\bcprov-*.jar") do set "LIMEN_TRUSTED=%%~fj"
rem Without this cache Limen only starts more slowly.
"%JAVA_HOME%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Xbootclasspath/a:%LIMEN_TRUSTED%" "-XX:AOTCacheOutput=%LIMEN_DIR%\limen.aot" -cp "%LIMEN_DIR%\limen.jar" limen.cli.Training "%LIMEN_ROOT%examples\record\harbour.exrec" >nul 2>&1
echo limen: built 1>&2

:run
rem Only drills and servers earn the optimising compiler its keep.
set "LIMEN_TIERS=1"
for %%w in (drill record) do if /i "%~1"=="%%w" set "LIMEN_TIERS=4"
rem Among its own classes Java does not check the signatures of this archive anew at every start.
for %%j in ("%LIMEN_DIR%\lib\bcprov-*.jar") do set "LIMEN_TRUSTED=%%~fj"
"%JAVA_HOME%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=%LIMEN_TIERS% "-Xbootclasspath/a:%LIMEN_TRUSTED%" "-XX:AOTCache=%LIMEN_DIR%\limen.aot" -XX:AOTMode=auto -Xlog:disable "-Xlog:all=error,aot*=off,cds*=off:stderr" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 %LIMEN_JAVA_OPTS% -jar "%LIMEN_DIR%\limen.jar" %*
exit /b %errorlevel%

rem Takes the folder %1 as the JDK where it has a compiler and is new enough.
:fits
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "JDK_MAJOR="
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~f1\release"') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "JDK_MAJOR=%%m"
if not defined JDK_MAJOR exit /b 0
if %JDK_MAJOR% GEQ 25 set "JDK_HOME=%~f1"
exit /b 0
